"""Processor time and memory of a process and of all that it starts, looked up while they run; on Linux."""

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import define, field

# As installed: what was compiled once is kept, wherever this runs.
KEEPING = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_OFTEN = 0.05  # seconds between two looks: as much of a process may be missed


@define
class Family:
    """Processes by their ids, with those that they have started.

    Attributes:
        cpu: Seconds of processor time of each process so far.
        before: What some had used before the work began.
        peak: The most memory of each in MB.
    """

    heads: list[int]
    cpu: dict[int, float] = field(factory=dict)
    peak: dict[int, float] = field(factory=dict)
    before: dict[int, float] = field(factory=dict)

    def look(self) -> None:
        """Look up what each has used."""
        for pid in [pid for head in self.heads for pid in _with_descendants(head)]:
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                status = Path(f"/proc/{pid}/status").read_text().splitlines()
            except OSError:
                continue  # it has ended
            self.cpu[pid] = (int(fields[11]) + int(fields[12])) / _TICK
            self.peak.update(
                (pid, int(line.split()[1]) / 1024) for line in status if line.startswith("VmHWM")
            )

    @property
    def seconds(self) -> float:
        """Return the processor time of all together for the work."""
        return sum(self.cpu.values()) - sum(self.before.values())


def watched(command: Sequence[str], *others: int) -> tuple[float, Family]:
    """Run *command* to its end; return the seconds that it took by the clock, and its family.

    Args:
        others: Processes that work for it, to be looked at as well, without what they used before.

    Raises:
        CalledProcessError: It failed.
    """
    earlier = Family(list(others))
    earlier.look()
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, env=KEEPING) as process:
        family = Family([process.pid, *others], before=earlier.cpu)
        while process.poll() is None:
            family.look()
            time.sleep(_OFTEN)
    taken = time.perf_counter() - begun
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return taken, family


def _with_descendants(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _with_descendants(int(child))
