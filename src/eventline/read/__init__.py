"""Bytes in, documents out: pages, plain text and JSON lines."""
