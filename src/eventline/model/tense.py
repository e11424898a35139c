"""Tense: where a clause puts what it tells, seen from the day of writing."""

from enum import StrEnum


class Tense(StrEnum):
    """PAST holds the perfect too ("has agreed"); FUTURE holds what is to come ("is due to", "would meet")."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
