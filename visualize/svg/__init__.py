"""Drawings as SVG text: the same parts give the same letters, and what is in them is escaped."""
