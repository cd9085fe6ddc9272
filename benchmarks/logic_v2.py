"""What followthemoney/nomenklatura's logic-v2 says of the labelled pairs of names.

Not part of `make bench`, since nothing of Rolegraph needs those libraries: in an environment of
its own, `pip install nomenklatura==4.17.4`, then
`python benchmarks/logic_v2.py > tests/identity/logic_v2.json`.

Each pair becomes two Person entities with their names as written and nothing else: of the
context (post, body, day) the algorithm compares nothing. The greater score of both directions
counts; 0.7 is the threshold that nomenklatura's own tools take.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

from followthemoney import model
from followthemoney.proxy import EntityProxy
from nomenklatura.matching import get_algorithm

PAIRS = Path(__file__).parents[1] / "tests" / "identity" / "pairs.jsonl"
THRESHOLD = 0.7


def person(identifier: str, name: str) -> EntityProxy:
    """A Person of one name."""
    return model.get_proxy({"id": identifier, "schema": "Person", "properties": {"name": [name]}})


def main() -> None:
    """Prints the versions, the threshold and a score for each pair, as JSON."""
    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()
    scores = {}
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        # ids of their own: names are remembered by entity id
        first, second = (
            person(f"{pair['id']}-{side}", pair[side]["name"]) for side in ("first", "second")
        )
        ways = ((first, second), (second, first))
        found = [algorithm.compare(query, result, config).score for query, result in ways]
        scores[pair["id"]] = round(max(found), 3)
    told = {
        "algorithm": "logic-v2",
        "versions": {name: version(name) for name in ("nomenklatura", "followthemoney", "rigour")},
        "threshold": THRESHOLD,
        "scores": scores,
    }
    print(json.dumps(told, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
