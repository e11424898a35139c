"""Fields of a record, looked up with a check: what is missing or of the wrong kind is named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from attrs import frozen

from eventline.errors import EventlineError, UnreadableError

T = TypeVar("T")
_KINDS = {str: "text", bool: "true or false", list: "a list", dict: "an object", float: "a number"}


@frozen
class Fields:
    """The fields of one JSON object; *where* is its path in the file, for messages.

    >>> Fields({"id": 7}, "documents[0]").text("id")
    Traceback (most recent call last):
    eventline.errors.UnreadableError: documents[0].id is 7, expected text
    """

    record: Mapping[str, Any]
    where: str

    @classmethod
    def of(cls, value: object, where: str) -> Fields:
        """Return the fields of *value*, which must be an object."""
        return cls(_checked(value, dict, where), where)

    def text(self, name: str) -> str:
        return _checked(self._value(name), str, self._path(name))

    def optional_text(self, name: str) -> str | None:
        return None if self.record.get(name) is None else self.text(name)

    def flag(self, name: str) -> bool:
        return _checked(self._value(name), bool, self._path(name))

    def number(self, name: str) -> float:
        value = self._value(name)
        whole = isinstance(value, int) and not isinstance(value, bool)
        return float(value) if whole else _checked(value, float, self._path(name))

    def texts(self, name: str) -> tuple[str, ...]:
        return self.each(name, lambda value, where: _checked(value, str, where))

    def each(self, name: str, read: Callable[[Any, str], T]) -> tuple[T, ...]:
        """Return ``read(item, path)`` for every item of the list *name*; a missing list is empty."""
        items = _checked(self.record.get(name, []), list, self._path(name))
        return tuple(_read(read, item, f"{self._path(name)}[{n}]") for n, item in enumerate(items))

    def required(self, name: str, read: Callable[[Any, str], T]) -> T:
        """Return ``read(value, path)`` of the field *name*."""
        return _read(read, self._value(name), self._path(name))

    def optional(self, name: str, read: Callable[[Any, str], T]) -> T | None:
        """Return ``read(value, path)`` of the field *name*, None where it is null or missing."""
        return None if self.record.get(name) is None else self.required(name, read)

    def _value(self, name: str) -> Any:
        if name not in self.record:
            raise UnreadableError(f"{self.where} has no {name!r}")
        return self.record[name]

    def _path(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name


def _checked(value: object, kind: type[T], where: str) -> T:
    if isinstance(value, kind) and not (kind is not bool and isinstance(value, bool)):
        return value
    raise UnreadableError(f"{where or 'the record'} is {_short(value)}, expected {_KINDS[kind]}")


def _read(read: Callable[[Any, str], T], value: Any, where: str) -> T:
    try:
        return read(value, where)
    except EventlineError as error:
        # Errors from further down already say where.
        raise error if str(error).startswith(where) else UnreadableError(f"{where}: {error}") from error
    except (ValueError, TypeError) as error:
        raise UnreadableError(f"{where} is {_short(value)}: {error}") from error


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:37]}..."
