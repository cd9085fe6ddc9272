"""Reading the news: `rolegraph extract` against merely cutting words and against reading the file.

One run over 5,000 real documents, or over the files given (`python -m benchmarks.extraction FILE`).
Cutting words is PyThaiNLP's `word_tokenize(engine="newmm")` on the same texts in one process;
without PyThaiNLP that line is left out. Rates are told twice, by the clock and by the processor's
time: with other work on the machine only the second can be compared. One short text alone shows
what the start takes. The last lines read the same
file four times over: the memory should not grow.
"""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.timing import PYTHON, line

ROOT: Final = Path(__file__).parents[1]
SAMPLE: Final = ROOT.parent / "shared" / "corpus" / "sample_5000.jsonl.gz"
JOBS: Final = (1, 2)
_OVER: Final = 4
"""How many times the file is read over, to see that the memory stays."""

# Each reads the same file; what differs is what is done with a text.
_READING: Final = """
import sys
from benchmarks.extraction import texts
for text in texts(sys.argv[1]): {work}
"""
_CUTTING: Final = 'word_tokenize(text, engine="newmm")'
_WITH_NEWMM: Final = f"from pythainlp.tokenize import word_tokenize{_READING.format(work=_CUTTING)}"
_COMMAND: Final = "from graph_loader.cli import main; main()"
_SHORT: Final = "นายทดสอบ ใจดี นายกรัฐมนตรี เป็นประธานการประชุมคณะรัฐมนตรี (ครม.)"
_UNUSUAL: Final = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
_JUST_READING: Final = _READING.format(work="pass")


def texts(path: str) -> Iterator[str]:
    """The texts of a .jsonl or .jsonl.gz, one document a line."""
    unpack = gzip.open if path.endswith(".gz") else open
    with unpack(path, "rt", encoding="utf-8") as lines:
        for row in lines:
            yield json.loads(row)["text"]


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of a process by the clock and by the processor, and the most memory held, in MB.

    The processor's seconds are those of all its processes; the memory is the largest one's.
    """

    clock: float
    processor: float
    peak: float


def main(path: Path = SAMPLE) -> None:
    """Measures and prints; each command is a process of its own."""
    if not path.exists():
        print(f"  {path} is not here")
        return
    characters = sum(map(len, texts(str(path))))
    print(line("", "seconds", "M chars/s", "CPU s", "M/CPU s", "peak MB"))
    _report("reading the file", characters, "-c", _JUST_READING, str(path))
    newmm = None
    if find_spec("pythainlp"):
        newmm = _report("newmm, one process", characters, "-c", _WITH_NEWMM, str(path))
    _report_start()
    for jobs in JOBS:
        taken = _extracted(f"rolegraph extract --jobs {jobs}", characters, jobs, path)
        if newmm:
            times = (newmm.clock / taken.clock, newmm.processor / taken.processor)
            print(line("— times newmm: clock, CPU", *(f"{value:.1f}" for value in times)))
    for jobs in JOBS:
        label = f"the file {_OVER} times, --jobs {jobs}"
        _extracted(label, _OVER * characters, jobs, *[path] * _OVER)


def _report_start() -> None:
    """One short text, read twice: the first time the modules may not be compiled yet."""
    with TemporaryDirectory() as folder:
        short = Path(folder) / "short.txt"
        short.write_text(_SHORT, encoding="utf-8")
        for label in ("one text, the first time", "one text: the start"):
            taken = measured(("-c", _COMMAND, "extract", str(short), "--jobs", "1"))
            seconds = (f"{taken.clock:.2f}", "", f"{taken.processor:.2f}", "")
            print(line(label, *seconds, f"{taken.peak:.0f}"), flush=True)


def _extracted(label: str, characters: int, jobs: int, *paths: Path) -> Taken:
    arguments = ("extract", *map(str, paths), "--jobs", str(jobs))
    return _report(label, characters, "-c", _COMMAND, *arguments)


def _report(label: str, characters: int, *arguments: str) -> Taken:
    taken = measured(arguments)
    rates = [
        value
        for seconds in (taken.clock, taken.processor)
        for value in (f"{seconds:.1f}", f"{characters / seconds / 1e6:.2f}")
    ]
    print(line(label, *rates, f"{taken.peak:.0f}"), flush=True)
    return taken


def measured(arguments: Iterable[str]) -> Taken:
    """What a Python process with these arguments takes. CalledProcessError if it fails."""
    watch = [PYTHON, "-c", _WATCH, *arguments]
    done = subprocess.run(watch, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    return Taken(*map(float, done.stdout.split()))


_WATCH: Final = """
import sys
from benchmarks.extraction import watched
watched(sys.argv[1:])
"""


def watched(arguments: list[str]) -> None:
    """Runs Python with these arguments, its output thrown away; prints what `Taken` holds.

    As a user has it: modules are compiled once, output is written in blocks.
    """
    usual = {name: value for name, value in os.environ.items() if name not in _UNUSUAL}
    begun = time.perf_counter()
    subprocess.run([PYTHON, *arguments], check=True, stdout=subprocess.DEVNULL, env=usual)
    seconds = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    megabytes = used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    print(seconds, used.ru_utime + used.ru_stime, megabytes)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
