"""`python -m tests.bench.load.hasty SECONDS run …`: Streamlit, with notebooks idle sooner."""

import sys
from datetime import timedelta

from streamlit.web import cli

from pages._parts import notebooks

if __name__ == "__main__":
    seconds = sys.argv.pop(1)
    notebooks.IDLE = timedelta(seconds=float(seconds))
    cli.main(prog_name="streamlit")
