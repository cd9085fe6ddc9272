"""What a YAML parser's complaint means for somebody who writes a record."""

from __future__ import annotations

import yaml

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_NAMES = ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")
CORE_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in _NAMES)

# libyaml's words → what to do. Only the first that fits is said; its words differ from
# PyYAML's own in places, so each is the part that both share.
_WORDS = (
    ("tab", "a tab stands where spaces are expected: indent with spaces"),
    (
        "cannot start any token",
        "a text cannot begin with this character (a tab, @, %, `): put it in quotes, or use spaces",
    ),
    (
        "mapping values are not allowed",
        "a colon too many, or a wrong indentation: put a text with ': ' in quotes",
    ),
    ("expected ':'", "a field without its colon: write 'field: value'"),
    ("'-' indicator", "a list goes on here without '- ': check the indentation"),
    ("expected <block end>", "the indentation fits no line above, or text follows a quote"),
    ("expected key", "the indentation fits no line above, or text follows a quote"),
    ("',' or ']'", "a list in [ ] is not closed: add the ] or a comma"),
    ("',' or '}'", "fields in { } are not closed: add the } or a comma"),
    ("node content", "something is missing or too much in [ ] or { } here"),
    ("undefined alias", "an alias (*name) to nothing: no &name stands before it"),
    ("alphabetic or numeric", "a text that begins with * or & has to be put in quotes"),
    ("unexpected end of stream", "a quote is opened and never closed"),
    ("unknown escape", "a backslash in double quotes: write single quotes or \\\\"),
    ("<document start>", "text after the end of the record: check quotes and indentation"),
    ("comment or line break", "text behind | or >: begin it on the next line"),
)


def said(error: yaml.MarkedYAMLError) -> str:
    """One clear line for an error of the YAML parser."""
    problem = str(error.problem or error)
    for part, meaning in _WORDS:
        if part in problem:
            return meaning
    return f"this is no YAML: {problem}"
