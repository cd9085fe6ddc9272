"""Outlines of Thailand's provinces and of South-East Asia, and where its cities are."""
