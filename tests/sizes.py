"""How much a test does: enough in `make test`, more of the same in `make soak`."""

import os

SOAK = os.environ.get("SOAK") == "1"
