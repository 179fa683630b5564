"""The app as a host runs it for strangers, with sign-in set up in its secrets."""

from pathlib import Path

from tests.browser.provider import CLIENT
from tests.browser.stranger import SharedServer

COOKIE_SECRET = "a-cookie-secret-of-the-tests-only-0123456789"


class HostedServer(SharedServer):
    """A shared server with secrets of its own."""

    def __init__(self, home: Path, metadata_url: str) -> None:
        super().__init__(home)
        self.metadata_url = metadata_url
        self.secrets = home.with_name(f"{home.name}-{self.port}.toml")
        self.options = (*self.options, "--secrets.files", str(self.secrets))
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
