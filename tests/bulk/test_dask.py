"""A real Dask scheduler with two workers as processes of their own: the same bytes as on one machine."""

import json
import subprocess
import sys
import time

import pytest

pytest.importorskip("distributed")
SCHEDULER = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
WORKER = [sys.executable, "-m", "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny"]
BULK = [sys.executable, "-m", "eventline", "bulk"]


def wait_for(condition, process):
    end = time.monotonic() + 90
    while not condition():
        assert process.poll() is None, "it ended too early"
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def cluster(tmp_path):
    """Return the address of a scheduler, and its two workers."""
    file, log = tmp_path / "scheduler.json", (tmp_path / "dask.log").open("wb")
    quiet = {"stdout": log, "stderr": log, "cwd": tmp_path}
    more = ["--scheduler-file", str(file), "--no-dashboard"]
    processes = [subprocess.Popen([*SCHEDULER, *more], **quiet)]
    try:
        wait_for(file.exists, processes[0])
        address = json.loads(file.read_text())["address"]
        processes += [subprocess.Popen([*WORKER, address, "--no-dashboard"], **quiet) for _ in range(2)]
        yield address, processes[1:]
    finally:
        for process in reversed(processes):
            process.kill()
            process.wait()
        log.close()


def bulk(corpus, out, *options):
    command = [*BULK, str(corpus), "-o", str(out), "--what", "times", *options]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def test_a_worker_killed_in_mid_run_costs_nothing(cluster, tmp_path, write_notes, content):
    address, workers = cluster
    corpus, out = write_notes(tmp_path / "notes.jsonl", 4000), tmp_path / "dask"
    process = bulk(corpus, out, "--engine", "dask", "--scheduler", address)
    wait_for(lambda: len(list(out.glob(".work/*.arrow"))) >= 2, process)
    workers[0].kill()
    _, told = process.communicate(timeout=180)
    assert process.returncode == 0, told
    alone = bulk(corpus, tmp_path / "local", "--jobs", "1")
    assert alone.communicate(timeout=180)[0] is None
    assert content(out) == content(tmp_path / "local")


def test_no_scheduler_is_said(tmp_path, write_notes, monkeypatch):
    from click.testing import CliRunner

    from eventline.bulk import dask
    from eventline.bulk.cluster import NoClusterError
    from eventline.cli.main import main

    class NoClient:
        def __init__(self, address, **_):
            raise OSError(f"timed out trying to connect to {address}")

    monkeypatch.setattr("distributed.Client", NoClient)
    corpus = write_notes(tmp_path / "notes.jsonl", 5)
    with pytest.raises(NoClusterError, match="no Dask scheduler answers"):
        list(dask.each(len, ["a"], scheduler="tcp://127.0.0.1:1", version="0"))
    arguments = ["bulk", str(corpus), "-o", str(tmp_path / "out")]
    result = CliRunner().invoke(main, [*arguments, "--engine", "dask"])
    assert result.exit_code == 2
    assert "--engine dask or spark and --scheduler ADDRESS go together" in result.output


def test_a_merge_by_workers_is_that_of_this_machine(cluster, tmp_path, write_notes, content):
    pytest.importorskip("duckdb")
    from eventline.bulk import local, merge_folder

    address, _ = cluster
    notes = write_notes(tmp_path / "notes.jsonl", 60)
    local.run(local.Job(paths=(str(notes),)), tmp_path / "events", versions={})
    merge_folder(tmp_path / "events", tmp_path / "local")
    command = [sys.executable, "-m", "eventline", "merge", str(tmp_path / "events"), "-o"]
    told = subprocess.run(
        [*command, str(tmp_path / "dask"), "--engine", "dask", "--scheduler", address],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    ours, theirs = content(tmp_path / "local"), content(tmp_path / "dask")
    del ours["manifest.json"], theirs["manifest.json"]  # their versions differ
    assert ours == theirs
