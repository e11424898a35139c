"""Answers beside gold: the TempEval-3 measures for time expressions."""
