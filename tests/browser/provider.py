"""A real sign-in service (OpenID Connect) on loopback, with some people who have an account."""

import logging
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import oidc_provider_mock
from flask import Response
from oidc_provider_mock import User
from playwright.sync_api import Page
from werkzeug.serving import make_server

CLIENT = "passer-la-main-tests"
ANNA = "subject-of-anna-4711"
BEN = "subject-of-ben-4712"
NAMELESS = "subject-without-address-4713"
PEOPLE = {
    ANNA: {"email": "anna_b.example@post.test", "name": "Anna Exemplaire"},
    BEN: {"email": "ben.example@post.test", "name": "Ben Example"},
    NAMELESS: {},
}
"""What the service tells of each, by the name under which it knows them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Where the service answers."""

    port: int

    @property
    def url(self) -> str:
        """Its issuer address."""
        return f"http://localhost:{self.port}"

    @property
    def metadata_url(self) -> str:
        """What `server_metadata_url` in the secrets holds."""
        return f"{self.url}/.well-known/openid-configuration"

    def let_in(self, page: Page, subject: str) -> None:
        """On the service's own page: go in as somebody who has an account."""
        page.get_by_role("button", name=subject, exact=True).first.click()

    def refuse(self, page: Page) -> None:
        """On the service's own page: change one's mind."""
        page.get_by_role("button", name="Deny").click()

    def let_out(self, page: Page) -> None:
        """On the service's own page: end the session there as well."""
        page.get_by_role("button", name="End session").click()


@contextmanager
def running_provider() -> Iterator[Provider]:
    """The service, for as long as the block lasts."""
    # Each request would be a line in the report of a failed test.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    service = oidc_provider_mock.app(
        user_claims=[User(sub=subject, claims=claims) for subject, claims in PEOPLE.items()]
    )
    service.after_request(_without_foreign_styles)
    service.add_url_rule("/favicon.ico", view_func=lambda: ("", 204))
    server = make_server("localhost", 0, service, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Provider(port=server.server_port)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _without_foreign_styles(response: Response) -> Response:
    """Its pages fetch a style sheet from elsewhere: no test lets a page call another host."""
    if response.mimetype == "text/html":
        html = re.sub(r"<link\b[^>]*https://[^>]*>", "", response.get_data(as_text=True))
        response.set_data(html)
    return response
