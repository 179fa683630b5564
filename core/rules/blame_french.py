"""Words of blame in French, looked for without accents and with straight apostrophes."""

from typing import Final

from core.rules.lexicon import either

_YOU = r"(?:vous|tu|t'|ton|ta|tes|votre|vos)"
_EVALUATIONS = (
    r"trahie?s?|abandonnee?s?|manipulee?s?|ignoree?s?|utilisee?s?|exploitee?s?|rejetee?s?"
    r"|negligee?s?|meprisee?s?|humiliee?s?|attaquee?s?|trompee?s?|rabaissee?s?|incomprise?s?"
    r"|delaissee?s?|menacee?s?|insultee?s?|volee?s?|arnaquee?s?|jugee?s?|critiquee?s?"
    r"|roulee?s?|mise?s? de cote|mise?s? a l'ecart|pas respectee?s?|pas ecoutee?s?"
    r"|prise?s? pour (?:une? )?(?:idiote?|imbecile|vache a lait)s?|laissee?s? tomber"
)

FRENCH_BLAME: Final = {
    "absolute": either(
        rf"""
        (?:vous|tu) (?:ne |n')?(?:me |m'|le |la |les |l')?[\w-]+(?: pas)? (?:toujours
        jamais|sans cesse)
        (?:toujours|jamais|sans arret|chaque fois|a chaque fois),? {_YOU}
        (?:c'est|ce n'est|avec vous,? c'est|avec toi,? c'est) (?:toujours|jamais)
        (?:rien|plus rien) n'est (?:jamais )?(?:fait|bien|bon|pret|juste|a l'heure)
        tout est (?:toujours )?(?:faux|mauvais|en retard|a refaire|bacle)
        """
    ),
    "fault": either(
        r"""
        (?:de )?(?:votre|ta) faute|par (?:votre|ta) faute|a cause de (?:vous|toi)
        (?:vous|tu) (?:etes|es) responsables? (?:de|du|d')
        (?:vous|tu) m'avez? (?:mis|mise|fait perdre)
        (?:vous|tu) m'as (?:mis|mise|fait perdre)
        (?:vous|tu) (?:avez|as) (?:tout )?(?:gache|rate|bacle)
        """
    ),
    "duty": either(
        r"""
        (?:vous|tu) (?:auriez|aurais) (?:du|pu)
        (?:vous|tu) (?:devriez|devrais) (?:savoir|avoir|etre)
        il fallait|il aurait fallu|c'est la moindre des choses|ce n'est pourtant pas complique
        """
    ),
    "label": either(
        r"""
        (?:vous|tu) (?:etes|es) (?:(?:vraiment|tres|trop|si|un peu|devenue?s?) )?(?:nul|paresseu
        lent|negligent|desinvolte|incompetent|irresponsable|decevant|malhonnete|egoiste|feignant|faineant
        brouillon|distrait|desorganise|ingrat)\w*
        (?:travail|resultat)s? (?:nul|bacle|honteux|lamentable|minable|deplorable)s?
        pas (?:tres |du tout )?(?:professionnel|serieux)(?:le|se)?s?
        c'est (?:nul|honteux|lamentable)
        manque de (?:serieux|respect|professionnalisme)
        """
    ),
    "motive": either(
        r"""
        (?:vous|tu) (?:vous (?:en )?moquez|t'en moques|te moques|vous (?:en )?fichez|t'en fiches)
        (?:vous|tu) (?:ne |n')?(?:faites|fais) (?:aucun|pas d'?) ?effort\w*
        (?:vous|tu) (?:vous|te|t'en) desinteress\w+|(?:vous|tu) (?:cherchez|cherches) a
        (?:vous|tu) (?:faites|fais) expres
        (?:vous|tu) (?:profitez|profites) de
        (?:vous|tu) (?:ne |n')?(?:voulez|veux) (?:pas|plus) (?:faire
        travailler|m'ecouter|comprendre)
        """
    ),
    "threat": either(
        r"""
        sinon,? (?:je|c'est|ce sera)|(?:laiss|mett|ecri)\w+ un (?:tres )?mauvais avis
        je vais (?:vous|te) (?:le )?faire (?:regretter|payer)|vous (?:le )?regretterez
        tu (?:le )?regretteras
        je ne (?:vous|te) paierai pas|derniere chance
        """
    ),
}
"""By kind of blame: phrases that are pointed out wherever they stand."""

FRENCH_FALSE_FEELINGS: Final = either(
    rf"""
    (?:je (?:me )?(?:sens|suis|sentais|ressens)|(?:sentiment|impression|sensation) (?:d'etre
    d'avoir ete)|j'ai ete|je me suis sentie?)(?: \w+){{0,3}}? (?P<word>{_EVALUATIONS})
    """
)
"""Evaluations of the other one that are put as a feeling ("je me sens trahi")."""
