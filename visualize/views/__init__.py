"""Views: what a store says → one page."""
