"""How much work reading a text is, in this process's seconds of processor time."""

from __future__ import annotations

import gc
import time

from graph_loader.extract.reader import read
from graph_loader.extract.text import document


def effort(text: str) -> float:
    """The least of three: what else the machine does only adds, and so does the collection of
    what other tests left, which waits until the reading is done.
    """
    gc.collect()
    gc.disable()
    try:
        return min(_seconds(text) for _ in range(3))
    finally:
        gc.enable()


def _seconds(text: str) -> float:
    made = document("long.txt", text)
    began = time.process_time()
    read(made)
    return time.process_time() - began
