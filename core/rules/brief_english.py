"""The signs of a loose brief in English."""

import re

from core.rules.brief_lexicon import BriefLexicon
from core.rules.lexicon import either

_VALUE = r"[\"'“]? ?\S+"
_HOUR = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h|a\.m\.?|p\.m\.?)?"
_PUNISHMENT = (
    r"(?:sanctions?|penalt(?:y|ies)|fines?|punishments?|deductions?|threats?"
    r"|(?:bad|negative|one-star) reviews?)"
)

ENGLISH = BriefLexicon(
    hollow=either(
        rf"""
        (?:no|not|without|never|nor|rather than|instead of) (?:an? |any |the )?{_PUNISHMENT}
        fine with|is fine|are fine|fine details?|fine-tun\w+|several options of yours
        """
    ),
    secrets=either(
        rf"""
        (?:pass ?words?|passwd|pwd|pin(?: code)?|secret code|access code|credentials
        log-?in) ?(?:[:=]|->) ?{_VALUE}
        (?:pass ?word|passwd|pin|access code) is [\"'“]? ?(?=\S*\d)\S+
        """
    ),
    sanctions=either(
        rf"""
        {_PUNISHMENT}|penali[sz]e\w*|punish\w*|bad rating|sue|sued|lawsuit|legal action|lawyers?
        court|threaten\w*|deduct\w*|late fees?|\d+ ?(?:€|\$|£|%) (?:off|less) (?:per|for each) \w+
        [€$£]\d+ (?:off|less) (?:per|for each) \w+|black ?list\w*|you(?:'ll| will) regret
        report you|fired|will be fired
        """
    ),
    methods=either(
        rf"""
        (?:must|have to|need to|should|required to|shall)(?: \w+)? (?:use|go through|start with
        follow|click|open|copy and paste|work (?:with|from|between|on)|proceed|be (?:online
        connected|available)) ?\w*
        step by step|exactly (?:as|like) i\w*|the way i do(?: it)?|in my way|my own way|click on
        (?:first|begin by|start by)[^.\n]{{3,90}}(?:then|after that|finally)
        (?:from )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm|h)? (?:to|-|–) \d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm)
        between {_HOUR} and {_HOUR}|office hours|fixed hours|only with \w+|following my method
        every day at {_HOUR}
        """
    ),
    tastes=either(
        r"""
        i (?:like|love)(?: it)?|(?:please|pleases|suits?) (?:me|us)|to my (?:taste|liking)
        satisfactory|satisfied|happy with (?:it|the \w+)|perfect|perfectly|flawless|impeccable
        we(?:'ll| will) see|as it should be|up to standard|meets? my expectations|good enough
        looks? (?:good|great|nice)
        """
    ),
    activities=re.compile(
        r"^\W*(?:help(?:ing)?|assist(?:ing)?|manag(?:e|ing)|handl(?:e|ing)|tak(?:e|ing) care"
        r"|look(?:ing)? after|work(?:ing)? on|support(?:ing)?|tak(?:e|ing) over|improv(?:e|ing)"
        r"|optimi[sz](?:e|ing)|deal(?:ing)? with|do(?:ing)? (?:the|my|some))\b.{0,25}\w*",
        re.IGNORECASE,
    ),
    vague=either(
        r"""
        quickly|quick|fast|asap|as soon as possible|soon|urgent(?:ly)?|shortly|promptly
        professional(?:ly)?|pro|(?:good|high|top)[ -]quality|quality work|high-end|modern
        neat(?:ly)?|nice|nicely|beautiful|beautifully|pretty|attractive|clean and \w+|well done
        well made
        regularly|often|sometimes|from time to time|if possible|when possible|optimi[sz]ed
        efficient(?:ly)?|effective(?:ly)?|dynamic|serious(?:ly)?|reliable|responsive|motivated
        etc|some|several|various|enough|reasonable|properly|correctly|as best you can
        """
    ),
)
