"""The signs of a loose brief in French."""

import re

from core.rules.brief_lexicon import BriefLexicon
from core.rules.lexicon import either

_VALUE = r" ?[\"'«]? ?\S+"
_HOUR = r"\d{1,2} ?h(?: ?\d\d)?"
_PUNISHMENT = (
    r"(?:sanctions?|penalites?|amendes?|punitions?|retenues?|menaces?|mauvais avis"
    r"|avis negatifs?)"
)

FRENCH = BriefLexicon(
    hollow=either(
        rf"""
        (?:pas|aucune?|sans|ni|jamais|plutot que) (?:de |d'|une? |la |le |les )?{_PUNISHMENT}
        vide-?vite|invite|au propre|assez pour|quelques-une?s|devis
        """
    ),
    secrets=either(
        rf"""
        (?:mots? de passe|mdp|code (?:pin|secret|d'acces)|identifiants?|login) ?(?:[:=]|->){_VALUE}
        (?:mot de passe|mdp|code (?:pin|secret|d'acces)) (?:est|c'est) [\"'«]? ?(?=\S*\d)\S+
        """
    ),
    sanctions=either(
        rf"""
        {_PUNISHMENT}|puni(?:r|e|s|t|es)?|mauvaises? (?:notes?|evaluations?|commentaires?)
        en justice|poursuites?|tribuna(?:l|ux)|avocate?s?|huissiers?|plainte|menac\w+
        dommages et interets|interets de retard|deduir\w+|deductions?|deduit\w*
        \d+ ?(?:€|euros?|%) (?:de moins|en moins) par \w+|liste noire|blackliste?\w*
        vous le (?:regretterez|paierez)|signaler(?:ai|ons)? (?:a la plateforme|votre)
        renvoi immediat|vire(?:e|s|es)?|je (?:vous )?denoncer\w+
        """
    ),
    methods=either(
        rf"""
        (?:devez|devra|devrez|doit|faut|faudra|oblige\w*|imperati\w+)(?: \w+)? (?:utiliser
        employer|passer par|commencer par|suivre|cliquer|ouvrir|copier-coller|travailler (?:avec
        de|entre|sur)|proceder|etre (?:connecte\w*|en ligne|disponible)) ?\w*
        (?:etape par|pas a) (?:etape|pas)|exactement comme (?:moi|je)\w*
        comme je (?:le )?(?:fais|ferais)|a ma (?:facon|maniere)|cliquez|ouvrez le logiciel
        (?:d'abord|premierement|commencez par)[^.\n]{{3,90}}(?:ensuite|puis|enfin)
        de {_HOUR} a {_HOUR}|entre {_HOUR} et {_HOUR}|horaires? (?:fixes?|imposes?|de bureau)
        uniquement avec \w+|en suivant ma methode|tous les jours a {_HOUR}
        """
    ),
    tastes=either(
        r"""
        (?:me|nous) (?:plai\w+|convien\w+|convenir|plaire)|a (?:mon|notre) gout|a ma convenance
        satisfaisante?s?|satisfaite?s?|parfaite?s?|impeccables?|irreprochables?|au feeling
        on verra|comme il faut|conforme a mes attentes|a la hauteur|digne de ce nom
        """
    ),
    activities=re.compile(
        r"^\W*(?:m'aider|nous aider|aider|aide a|s'occuper|occupez-vous|gerer|gestion d"
        r"|prendre en charge|travailler|assister|accompagner|participer|animer|ameliorer"
        r"|optimiser|soutenir|faire (?:du|de la|des|le|la|les|de l')|suivre)\b.{0,25}\w*",
        re.IGNORECASE,
    ),
    vague=either(
        r"""
        rapidement|vite|au plus (?:vite|tot)|des que possible|asap|urgente?s?|urgemment|bientot
        prochainement|professionnel(?:le)?s?(?:ment)?|pro|de (?:bonne |haute |grande )?qualite
        haut de gamme|modernes?|soignee?s?|soigneusement|proprement|propre et \w+|bien faite?s?
        jolie?s?|beau|beaux|belles?|sympas?|sympathiques?|regulierement|souvent|parfois
        de temps en temps|si possible|dans la mesure du possible|optimisee?s?|efficaces?
        efficacement|dynamiques?|serieu(?:x|se|ses)|serieusement|reacti(?:f|fs|ve|ves)
        motivee?s?|etc|quelques|plusieurs|divers(?:es)?|assez|suffisamment|raisonnables?
        correctement|au mieux|le mieux possible|a jour regulierement|attracti(?:f|fs|ve|ves)
        """
    ),
)
