"""Records of the first meetings of Thailand's smart-city committee, one file a source."""

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
"""The folder that holds the records (`*.yaml`)."""
