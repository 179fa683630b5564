"""Which notebook belongs to an account: a name that tells nobody whose it is."""

import json
from hashlib import sha256

_DOMAIN = "passer-la-main account 1"


def account_notebook_name(issuer: str, subject: str) -> str | None:
    """The notebook's name for who a sign-in service (`issuer`) calls `subject`.

    A hash, so that neither can be read from a file name; nothing else that the service tells
    enters it, since names and addresses change. Google has written itself with and without
    `https://` (OpenID Connect Core 1.0, section 15.6.2): both are one account.
    None where either is empty: that would be everybody's notebook.
    """
    plain_issuer = issuer.strip().removeprefix("https://").rstrip("/")
    if not plain_issuer or not subject:
        return None
    whole = json.dumps([_DOMAIN, plain_issuer, subject])
    return f"account-{sha256(whole.encode('utf-8')).hexdigest()}"
