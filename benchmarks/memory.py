"""The most memory that a process has had."""

import resource
from pathlib import Path

ROOT = Path(__file__).parents[1]  # where a process must start that asks for its memory
_STATUS = Path("/proc/self/status")


def peak() -> float:
    """Return the most memory of this process in MB: on Linux without what its parent had when it began."""
    if not _STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
