"""Two stores behind one protocol: an embedded file and a Neo4j.

Nothing is imported here, so that naming this package costs nothing: `protocol` has the
protocol, `address` opens a store, `embedded` and `neo4j` alone know their engines.
"""
