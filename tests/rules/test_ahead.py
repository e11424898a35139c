"""A value made ahead is there when it is asked for, whatever became of the thread that makes it."""

import pytest

from eventline.rules import ahead
from eventline.rules.ahead import Ahead


def test_it_is_made_once():
    made = []
    value = Ahead(lambda: made.append(1) or len(made))
    assert [value.get(), value.get()] == [1, 1]


def test_what_went_wrong_is_told_to_who_asks():
    def fail():
        raise ValueError("no such pattern")

    value = Ahead(fail)
    for _ in range(2):
        with pytest.raises(ValueError, match="no such pattern"):
            value.get()


def test_without_threads_it_is_made_when_asked_for(monkeypatch):
    class NoThread:
        def __init__(self, target):
            pass

        def start(self):
            raise RuntimeError("can't start new thread")

        def is_alive(self):
            return False

    monkeypatch.setattr(ahead, "Thread", NoThread)
    assert Ahead(lambda: 6 * 7).get() == 42


def test_what_a_fork_left_unmade_is_made_again(monkeypatch):
    class Gone:  # after a fork, the threads of the parent are there no more
        def __init__(self, target):
            pass

        def start(self):
            pass

        def is_alive(self):
            return False

    monkeypatch.setattr(ahead, "Thread", Gone)
    assert Ahead(lambda: 6 * 7).get() == 42
