"""Rolegraph: who held which role, on which day, according to which source."""
