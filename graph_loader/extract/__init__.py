"""Thai government news → facts, each with the characters it came from; one file a kind of fact."""
