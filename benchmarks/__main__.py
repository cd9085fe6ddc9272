"""`python -m benchmarks [NAME …]`: each figure is taken beside what it is compared with."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from benchmarks import documents, extraction, loading, one_record, pages, questions, who

BENCHMARKS: Final[dict[str, Callable[[], None]]] = {
    "who": who.main,
    "loading": loading.main,
    "one_record": one_record.main,
    "questions": questions.main,
    "pages": pages.main,
    "extraction": extraction.main,
    "documents": documents.main,
}


def main(names: list[str]) -> int:
    """Runs the named ones, or all; 2 for a name that is none."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"benchmarks: no {', '.join(unknown)}; one of {', '.join(BENCHMARKS)}")
        return 2
    for name in names or BENCHMARKS:
        doc = sys.modules[BENCHMARKS[name].__module__].__doc__ or ""
        print(f"{name}: {doc.splitlines()[0]}", flush=True)
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
