"""What a printer would see at a glance: the rules of setting a text in each language."""

import re

from core.model.preferences import Language

NBSP, NNBSP = "\u00a0", "\u202f"

CODE = re.compile(
    r"```.*?```|`[^`]*`"  # code
    r"|:material/[a-z_0-9]+:|:[a-z-]+(?=\[)"  # icons and colours
    r"|https?://\S+|\]\([^)]*\)|<[a-z]+:[^>]*>"  # addresses
    r"|(?<=\d):(?=\d)|^\s*:?-+:?\s*$|\|[\s:|-]+\|",  # times, table rules
    re.DOTALL | re.MULTILINE,
)

BOTH = {
    "a straight apostrophe": re.compile(r"'"),
    "a straight quotation mark": re.compile(r'"'),
    "three dots in place of …": re.compile(r"\.\.\."),
    "two spaces": re.compile(r"(?<!^)(?<!\n) {2,}(?=\S)"),
    "a hyphen in place of a dash": re.compile(r"\w - \w"),
}
FRENCH = {
    "no narrow no-break space before ; ! ?": re.compile(
        rf"[^{NNBSP};!?…(\s][;!?]|[^\S{NNBSP}][;!?]"
    ),
    "no no-break space before :": re.compile(rf"[^{NBSP}:\s]:(?!:)|[^\S{NBSP}]:"),
    "no no-break space after «": re.compile(rf"«(?!{NBSP})"),
    "no no-break space before »": re.compile(rf"(?<!{NBSP})»"),
    "a space that can break before % or €": re.compile(r" [%€$]"),
}
ENGLISH = {
    "a space before ; : ! ?": re.compile(r"\s[;:!?](?!\S)"),
    "French quotation marks": re.compile(r"[«»]"),
}
RULES = {Language.FRENCH: BOTH | FRENCH, Language.ENGLISH: BOTH | ENGLISH}


def faults(language: Language, text: str) -> list[str]:
    """What is wrong with a text of this language, each slip with the words around it."""
    words = CODE.sub("x", text)
    return [
        f"{fault}: …{words[max(0, found.start() - 20) : found.end() + 10]!r}"
        for fault, rule in RULES[language].items()
        if (found := rule.search(words))
    ]
