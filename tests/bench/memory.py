"""Memory of a server that holds one session, then twenty."""

import subprocess

from playwright.sync_api import Browser

from tests.bench import stopwatch
from tests.bench.subjects import Subject
from tests.server import AppServer

SESSIONS = 20


def megabytes(server: AppServer) -> float:
    """What the server's process keeps in memory now."""
    shown = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(server.process.pid)],
        capture_output=True,
        text=True,
        check=True,
    )
    return int(shown.stdout) / 1024


def one_and_many(browser: Browser, server: AppServer, subject: Subject) -> tuple[float, float]:
    """Megabytes with one session on a screen, and with twenty."""
    contexts = []
    sizes = []
    for number in range(1, SESSIONS + 1):
        contexts.append(browser.new_context(locale="fr-FR"))
        stopwatch.start(contexts[-1].new_page(), server.url, subject)
        if number in (1, SESSIONS):
            sizes.append(megabytes(server))
    for context in contexts:
        context.close()
    return sizes[0], sizes[1]
