"""Real processes, killed with SIGKILL while they work; Ctrl-C and SIGTERM; and a file that cannot grow."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

START = [sys.executable, "-m", "eventline", "bulk"]


@pytest.fixture
def corpus(tmp_path, write_notes):
    return write_notes(tmp_path / "notes.jsonl", 4000)


def begin(corpus, out, *options, **how):
    command = [*START, str(corpus), "-o", str(out), "--what", "times", "--jobs", "2", *options]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True, **how)


def finish(process):
    _, told = process.communicate(timeout=120)
    return process.returncode, told


def whole(corpus, out, content):
    assert finish(begin(corpus, out))[0] == 0
    return content(out)


def runs_in(out):
    return sorted(out.glob(".work/*.arrow"))


def when_some_runs_are_there(process, out, least=2):
    """Wait until *process* is in the middle of its work."""
    end = time.monotonic() + 60
    while len(runs_in(out)) < least:
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < end
        time.sleep(0.01)


def children(pid):
    """Return the ids of the processes that *pid* has started."""
    return [int(number) for number in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def workers_of(process):
    """Return the processes that answer chunks: what the server of multiprocessing has forked."""
    servers = [
        pid for pid in children(process.pid) if b"forkserver" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    return [pid for server in servers for pid in children(server)]


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


def test_killing_the_parent(corpus, tmp_path, content):
    expected, out = whole(corpus, tmp_path / "whole", content), tmp_path / "out"
    for runs in (1, 3):
        process = begin(corpus, out, "--resume")
        when_some_runs_are_there(process, out, runs)
        process.kill()
        process.communicate(timeout=60)
    assert not (out / "manifest.json").exists()
    assert finish(begin(corpus, out, "--resume"))[0] == 0
    assert content(out) == expected


@needs_proc
def test_the_workers_end_with_their_parent(corpus, tmp_path):
    process = begin(corpus, tmp_path / "out")
    when_some_runs_are_there(process, tmp_path / "out")
    workers = workers_of(process)
    assert len(workers) == 2
    workers += children(process.pid)
    process.kill()
    process.communicate(timeout=60)
    end = time.monotonic() + 20
    while any(map(is_running, workers)):
        assert time.monotonic() < end
        time.sleep(0.05)


@needs_proc
def test_killing_a_worker_costs_nothing(corpus, tmp_path, content):
    out = tmp_path / "out"
    process = begin(corpus, out)
    when_some_runs_are_there(process, out)
    os.kill(workers_of(process)[0], signal.SIGKILL)
    code, told = finish(process)
    assert code == 0, told
    assert content(out) == whole(corpus, tmp_path / "whole", content)


def test_ctrl_c(corpus, tmp_path, content):
    out = tmp_path / "out"
    process = begin(corpus, out)
    when_some_runs_are_there(process, out)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the parent and the workers alike
    code, told = finish(process)
    assert code == 1
    assert "go on with --resume" in told
    assert "Traceback" not in told
    assert finish(begin(corpus, out, "--resume"))[0] == 0
    assert content(out) == whole(corpus, tmp_path / "whole", content)


def test_sigterm_is_as_ctrl_c(corpus, tmp_path, content):
    out = tmp_path / "out"
    process = begin(corpus, out)
    when_some_runs_are_there(process, out)
    process.terminate()
    code, told = finish(process)
    assert (code, told) == (
        128 + signal.SIGTERM,
        f"stopped; what is done is kept in {out}, go on with --resume\n",
    )
    assert finish(begin(corpus, out, "--resume"))[0] == 0
    assert content(out) == whole(corpus, tmp_path / "whole", content)


def test_a_file_that_cannot_grow(corpus, tmp_path, content):
    def little_room():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))

    out = tmp_path / "out"
    code, told = finish(begin(corpus, out, preexec_fn=little_room))
    assert code == 1
    assert "File too large" in told
    assert "go on with --resume" in told
    assert not list(out.rglob(".*.part"))
    assert finish(begin(corpus, out, "--resume"))[0] == 0
    assert content(out) == whole(corpus, tmp_path / "whole", content)
