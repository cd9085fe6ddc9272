"""The version of the rules that a graph was derived with.

A store remembers it; under other rules a load says 'run rolegraph rebuild', since a graph
derived half by one version and half by another would depend on the order of loading.
"""

RULES = "9"
