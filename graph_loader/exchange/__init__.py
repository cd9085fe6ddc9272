"""Rows and graphs out, and the ground in again: one file a format.

`formats` lists them. `jsonl` is the one that loses nothing and can be imported: it holds what
sources said and what people judged, from which everything else follows.
"""
