"""The two widths that drawings are made for: a desktop's, each its own, and a phone's."""

from __future__ import annotations

NARROW = 366.0
"""Pixels of a drawing on a phone of 390: nothing of it has to be scrolled sideways."""
