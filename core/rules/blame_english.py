"""Words of blame in English, looked for with straight apostrophes."""

from typing import Final

from core.rules.lexicon import either

_EVALUATIONS = (
    r"betrayed|abandoned|manipulated|ignored|used|exploited|rejected|neglected|disrespected"
    r"|humiliated|attacked|cheated|deceived|misled|belittled|misunderstood|let down|threatened"
    r"|insulted|robbed|scammed|judged|taken for granted|taken advantage of|left out|put aside"
    r"|not respected|not heard|unappreciated|blamed|bullied|tricked|ripped off"
)

ENGLISH_BLAME: Final = {
    "absolute": either(
        r"""
        you (?:are |'re |have |do |did |can |will )?(?:always|never|constantly)
        you're (?:always|never)
        (?:always|never|every single time),? (?:you|your)|every time (?:i ask )?you
        nothing (?:you do )?is ever|everything (?:you do )?is (?:always )?(?:wrong|late|bad)
        """
    ),
    "fault": either(
        r"""
        your fault|because of you|you (?:are|'re) (?:to blame|responsible for)|thanks to you
        you (?:have )?(?:ruined|spoiled|spoilt|messed up|botched|wasted)|you made me|you cost me
        """
    ),
    "duty": either(
        r"""
        you (?:should|ought to|could) have|you should(?: really)? (?:know|be|try)
        you were supposed to|it is(?:n't| not) that (?:hard|difficult)|the least you could
        it's not that (?:hard|difficult)
        """
    ),
    "label": either(
        r"""
        you(?: are|'re| were|'ve become| have become) (?:(?:really|very|too|so|a bit|just
        being) )?(?:lazy|slow|careless|sloppy|incompetent|irresponsible|unreliable|dishonest
        selfish|messy|unprofessional|disorganised|disorganized|ungrateful|useless|hopeless|disappointing)
        unprofessional|(?:sloppy|shoddy|lousy|awful|terrible|pathetic) (?:work|job
        articles?|result)s?
        lack of (?:respect|professionalism|care)
        """
    ),
    "motive": either(
        r"""
        you (?:do not|don't|no longer|didn't|did not) (?:care|bother|try|want to|listen)
        you (?:are|'re) (?:just )?(?:trying to|taking advantage|pretending)|you only want
        you could not care less|you couldn't care less|on purpose|you make no effort
        """
    ),
    "threat": either(
        r"""
        or else|otherwise,? i(?:'ll| will)|(?:leave|write|give) (?:you )?a (?:very )?bad review
        you(?:'ll| will) (?:regret|be sorry)|i (?:won't|will not) pay you|(?:your )?last chance
        """
    ),
}
"""By kind of blame: phrases that are pointed out wherever they stand."""

ENGLISH_FALSE_FEELINGS: Final = either(
    rf"""
    (?:i (?:feel|felt|am feeling|have felt)|i'm feeling|feeling of being|sense of being
    i (?:have been|was|am being)|i've been)(?: \w+){{0,3}}? (?P<word>{_EVALUATIONS})
    """
)
"""Evaluations of the other one that are put as a feeling ("I feel betrayed")."""
