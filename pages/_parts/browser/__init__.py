"""Our one browser component: text fields that lose no keystroke, and the page's language."""

from pages._parts.browser.fields import Edit, arrived, fields, page_language, session

__all__ = ["Edit", "arrived", "fields", "page_language", "session"]
