"""The property graph: its schema, pieces of it, and the Cypher that writes them."""
