"""All that the wheel installs lies in here: bot, db, practice and sandbox are found under these names only by what runs from here."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
