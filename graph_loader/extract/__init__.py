"""Thai government news → facts, each with the characters it came from; one file a kind of fact."""

from typing import Final

VERSION: Final = "8"
"""Of the rules by which texts are read; what an older version read is replaced by a load."""
