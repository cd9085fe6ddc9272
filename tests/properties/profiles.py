"""How many examples: few enough for every run, more where ROLEGRAPH_EXAMPLES says how many times.

In CI the examples are always the same ones, so that a run that is red was red before.
"""

from __future__ import annotations

import os
from typing import Final

from hypothesis import HealthCheck, settings

TIMES: Final = float(os.environ.get("ROLEGRAPH_EXAMPLES", "1"))
SAME: Final = "CI" in os.environ and TIMES <= 1


def examples(number: int) -> settings:
    """Settings for so many examples in an ordinary run."""
    return settings(
        max_examples=max(1, round(number * TIMES)),
        deadline=None,
        derandomize=SAME,
        database=None if SAME else settings.default.database if settings.default else None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


MANY: Final = examples(150)
SOME: Final = examples(70)
FEW: Final = examples(25)
"""In the embedded store."""
VERY_FEW: Final = examples(3)
"""In Neo4j."""
