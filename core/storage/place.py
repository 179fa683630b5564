"""Where the one owner of a local app keeps the notebooks."""

import os
from pathlib import Path

from platformdirs import user_data_path

HOME_VARIABLE = "PASSER_LA_MAIN_HOME"


def notebooks_folder() -> Path:
    """The folder that PASSER_LA_MAIN_HOME names, else the user data directory."""
    named = os.environ.get(HOME_VARIABLE, "").strip()
    if named:
        return Path(named).expanduser().resolve()
    return user_data_path("passer-la-main", appauthor=False)
