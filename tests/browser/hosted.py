"""The app as a host runs it for strangers, with sign-in set up in its secrets."""

from pathlib import Path

from tests.browser.provider import CLIENT
from tests.server import AppServer

HOST = "notebook.localhost"
"""Every browser takes it for this machine and for a safe origin; the app, for a stranger's."""
COOKIE_SECRET = "a-cookie-secret-of-the-tests-only-0123456789"


class HostedServer(AppServer):
    """A server under a name that is not plainly local, with secrets of its own."""

    def __init__(self, home: Path, metadata_url: str) -> None:
        super().__init__(home)
        self.url = f"http://{HOST}:{self.port}"
        self.metadata_url = metadata_url
        self.secrets = home.with_name(f"{home.name}-{self.port}.toml")
        self.options = ("--secrets.files", str(self.secrets), "--browser.serverAddress", HOST)
        self.write_secrets()

    def write_secrets(self, *, cookie_secret: str = COOKIE_SECRET) -> None:
        """Set sign-in up as the operator would."""
        lines = {
            "redirect_uri": f"{self.url}/oauth2callback",
            "cookie_secret": cookie_secret,
            "client_id": CLIENT,
            "client_secret": "a-client-secret-of-the-tests-only",
            "server_metadata_url": self.metadata_url,
        }
        text = "\n".join(["[auth]", *(f'{name} = "{value}"' for name, value in lines.items())])
        self.secrets.write_text(text + "\n", encoding="utf-8")
