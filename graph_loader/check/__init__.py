"""The linter: what in the graph an analyst should look at. One file a rule in `rules`."""
