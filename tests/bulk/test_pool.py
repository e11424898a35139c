"""Processes that die lose no task, and a task that kills each of them ends the run."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from eventline.bulk.pool import WorkerDiedError, each


def square(number):
    return number * number


def die_once(task):
    number, mark = task
    if number % 5 == 0 and not Path(f"{mark}{number}").exists():
        Path(f"{mark}{number}").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def die(_):
    os.kill(os.getpid(), signal.SIGKILL)


def fail(number):
    raise ValueError(f"no {number}")


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_task_is_answered_once(jobs):
    assert sorted(each(square, iter(range(20)), jobs)) == [n * n for n in range(20)]


def test_tasks_of_processes_that_die_are_given_out_again(tmp_path):
    tasks = [(number, str(tmp_path / "died")) for number in range(1, 18)]
    assert sorted(each(die_once, iter(tasks), 2)) == list(range(1, 18))
    assert len(list(tmp_path.iterdir())) == 3


def test_a_task_that_kills_every_process_ends_the_run():
    with pytest.raises(WorkerDiedError, match="3 processes died without an answer"):
        list(each(die, [1], 2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_is_that_of_the_task(jobs):
    with pytest.raises(ValueError, match="no 7"):
        list(each(fail, [7], jobs))


def test_no_more_tasks_are_taken_than_are_worked_on():
    taken = []
    answers = each(square, (taken.append(n) or n for n in range(100)), 2)
    next(answers)
    assert len(taken) <= 5
    answers.close()


WORK = """
from eventline.bulk.pool import each
if __name__ == "__main__":
    print("begun", flush=True)
    for _ in each(abs, iter(range(1_000_000)), 2):
        pass
"""


@pytest.mark.parametrize("seconds", [0.0, 0.3])
def test_ctrl_c_while_the_processes_start_says_nothing_of_them(tmp_path, seconds):
    """As in a terminal, where every process of the command hears it."""
    (tmp_path / "work.py").write_text(WORK)
    command = [sys.executable, str(tmp_path / "work.py")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        assert run.stdout.readline() == "begun\n"
        time.sleep(seconds)
        os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate(timeout=60)
    assert said.count("Traceback") == said.count("KeyboardInterrupt") == 1  # its own
    assert 'File "<string>"' not in said  # where the server's own trace begins


def test_a_task_that_a_broken_pool_does_not_take_is_not_lost(monkeypatch):
    refused = []

    def submit(pool, function, task):
        if task == 13 and not refused:
            refused.append(task)
            raise BrokenProcessPool
        return real(pool, function, task)

    real = ProcessPoolExecutor.submit
    monkeypatch.setattr(ProcessPoolExecutor, "submit", submit)
    assert sorted(each(square, range(20), 2)) == [n * n for n in range(20)]
    assert refused == [13]
