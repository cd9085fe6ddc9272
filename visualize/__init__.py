"""Pages: what the graph says about one thing, as one file that can be mailed and opened offline.

`views` ask a store, which is an argument, and return a page. Nothing here knows a database.
"""
