"""`python -m core`: set everything up and open the app in the browser."""

import sys

from core.launcher import APP_LOCK, become, prepare

become(
    prepare(APP_LOCK),
    *("-m", "streamlit", "run", "streamlit_app.py", "--server.address", "localhost"),
    *sys.argv[1:],
)
