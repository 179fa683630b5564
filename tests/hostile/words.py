"""What a hostile person types: every mark that a screen, a paper or a sheet could obey."""

import re
from typing import Final

EVIL: Final = "evil.example"
"""The host that nothing may ever call or lead to."""
_MARKS: Final = (
    "<img src=x onerror=window.pwned=1>",
    "<script>window.pwned=1</script>",
    f'<a href="https://{EVIL}/a">lien</a>',
    "<!-- caché -->",
    f"![image](http://{EVIL}/image.png)",
    f"[lien](https://{EVIL}/lien)",
    "[piège](javascript:window.pwned=1)",
    ":rainbow[arc]",
    ":material/skull:",
    ":joy:",
    "$x^2$ $$y^2$$",
    "`code` ~~barré~~ __souligné__ [^1]",
    "</textarea></svg></style>\"'",
    "%{x} {{{{y}}}} {nom} %s &amp; &lt;b&gt; \\[ \\",
    f"https://{EVIL}/seul www.{EVIL} moi@{EVIL}",
    "\u202egauche\u202c \u200b\u200d\u2066isolé\u2069",
    "\n# Titre\n- Liste\n> Citation\n| Zqa | b |\n| - | - |\n1. Un\n***\n",
)
START: Final = "=cmd|'/C calc'!A1"
"""A formula, where a spreadsheet finds it at the beginning of a cell."""
LONG: Final = "x" * 2_000
"""A word that no phone has the width for."""
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
RAW: Final = re.compile(
    "|".join(
        (
            r"<\s*/?\s*(?:img|script|a|textarea|svg|style|b)\b|<!--",
            r"!\[image",
            r"\]\((?:http|javascript)",
            r":rainbow\[|:material/skull:|:joy:",
            r"\$x|\$\$y",
            r"`code`|__souligné|\[\^1",
            rf"(?:https?:)?//{re.escape(EVIL)}",
            rf"www\.{re.escape(EVIL)}|moi@{re.escape(EVIL)}",
            r"&amp;|&lt;",
            r"\n[#>|] ?(?:Titre|Citation|Zqa)|\n- Liste|\n1\. Un|\n\*\*\*",
        )
    )
)
"""A mark out of `hostile` that Markdown would obey; the app's own texts hold none of these."""


def hostile(name: str) -> str:
    """Everything hostile at once, around a name by which it is known again."""
    return f"{START} {name} {' '.join(_MARKS)} {LONG} {name}"


def obeyed(markdown: str) -> list[str]:
    """The hostile marks that Markdown would obey: those that are not escaped."""
    bare = _ESCAPED.sub("", markdown)
    return [found[0] for found in RAW.finditer(bare)]
