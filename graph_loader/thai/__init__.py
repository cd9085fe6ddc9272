"""Thai text: comparison keys, names and their ranks, posts and their short forms, agencies."""
