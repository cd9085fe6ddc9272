"""From the steps of an error in the models to the place in what its author wrote.

The models see more steps than the author wrote: a lone thing becomes a list of one, a name the
field of a reference, and an entry's own fields are put into one. Steps that are not in the data
are passed over.
"""

from __future__ import annotations

from typing import Any

from graph_loader.read.draft import Mark, Marks, Steps


def written(loc: Steps, data: Any, *, missing: bool = False) -> Steps:
    """The longest way into `data` along `loc`; the last step stays where it is what is missing."""
    found: list[str | int] = []
    for count, step in enumerate(loc, start=1):
        if _has(data, step):
            found.append(step)
            data = data[step]
        elif missing and count == len(loc) and isinstance(data, dict):
            found.append(step)
    return tuple(found)


def mark_of(steps: Steps, marks: Marks) -> tuple[Mark | None, Steps]:
    """The mark of `steps`, or of the nearest thing around it, and the steps from there on."""
    for end in range(len(steps), -1, -1):
        if steps[:end] in marks:
            return marks[steps[:end]], steps[end:]
    return None, steps


def shown(steps: Steps) -> str:
    """`tenures[0].role.agency`, items counted from 0."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return "".join(parts).lstrip(".")


def _has(data: Any, step: str | int) -> bool:
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data)
