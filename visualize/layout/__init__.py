"""Where things stand: positions in pixels, computed here, so that the page need not move."""
