"""A source's id, made from its address, else its name."""

from __future__ import annotations

import re

from graph_loader.thai.text import normal


def source_id(address: str | None, name: str) -> str:
    """Address without scheme, `www.`, fragment and closing slash; else the name's normal form."""
    if address:
        bare = re.sub(r"^[a-z]+://", "", address.strip(), flags=re.IGNORECASE)
        return re.sub(r"^www\.", "", bare, flags=re.IGNORECASE).split("#")[0].rstrip("/")
    return f"name:{normal(name)}"
