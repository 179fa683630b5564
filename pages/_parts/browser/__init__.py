"""Our one browser component: text fields that lose no keystroke, and the page's language."""

from pages._parts.browser.fields import (
    Edit,
    arrived,
    bring_code,
    fields,
    session,
    tell_page,
)

__all__ = ["Edit", "arrived", "bring_code", "fields", "session", "tell_page"]
