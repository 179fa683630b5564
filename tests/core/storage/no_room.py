"""A child that makes a notebook where there is no room for one, then where there is."""

import resource
import sys
from pathlib import Path

from core.storage.engine import Engine
from core.storage.failures import DiskFull


def main(folder: Path, limit: int) -> None:
    engine = Engine(folder)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        engine.open("mine")
    except DiskFull as error:
        sys.stdout.write(f"{error.key}\n")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    sys.stdout.write(f"{engine.open('mine').revision()}\n")
    engine.close()


main(Path(sys.argv[1]), int(sys.argv[2]))
