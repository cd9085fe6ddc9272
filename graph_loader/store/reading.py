"""What a reading query may not do, whatever a store itself would let through.

Both engines refuse writes in a read transaction. Both would still read files of the machine:
`LOAD CSV FROM 'file:///…'`, and the embedded plan even hides it behind a UNION (kglite 0.21.2
explains such a query as `Match, Return, Union`), so the text is looked at, not only the plan.
"""

from __future__ import annotations

import re

from graph_loader.errors import ReadOnlyQuery

_ESCAPE = re.compile(r"\\u+([0-9A-Fa-f]{4})")
# Between the two words stands anything that is no word, or a comment. Strings are looked into
# as well: a lexer that misjudges one quote would let a file through, and nobody needs the
# words in a literal, for values travel as parameters.
_COMMENT = r"(?://[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/)"
_LOAD_CSV = re.compile(rf"LOAD[^\w/]*(?:{_COMMENT}[^\w/]*)*CSV", re.IGNORECASE)


def refuse_files(query: str) -> None:
    """Raise ReadOnlyQuery where the query's text holds LOAD CSV, unicode escapes undone."""
    plain = _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), query)
    if _LOAD_CSV.search(plain):
        raise ReadOnlyQuery("this query reads a file (LOAD CSV); only reading the store is allowed")
