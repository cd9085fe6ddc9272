"""One file a kind of entity: what the entity owns of the graph, from its statements."""
