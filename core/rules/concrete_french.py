"""The signs of a concrete text in French."""

from core.rules.lexicon import SHARED_BRANDS, Lexicon, either, words

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt"
    r"|trente|quarante|cinquante|soixante|cent|cents|mille)"
)
_SPAN = (
    r"(?:jours?|journees?|semaines?|mois|ans?|annees?|trimestres?|semestres?|soirees?|soirs?"
    r"|matinees?|matins?|apres-midis?|week-?ends?|nuits?)"
)
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_PERIOD = r"(?:jour|journee|semaine|mois|annee|an|trimestre|semestre|matin|soir|week-?end|nuit)s?"
_RANK = (
    r"(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derniere?"
    r"|\d+(?:er|ere|e|eme))s?"
)
_ONE = r"(?:l'|la |le |les |mon |ma |mes |son |sa |ses |leurs? |notre |nos |cette |ce |cet )"
_CLITICS = r"(?:ne |n'|me |m'|se |s'|le |la |les |l'|lui |nous |y |en |a |ont |aura )"
_HUMAN_VERB = (
    r"(?:abandonn|accept|accus|achet|annul|appel|arret|attend|boss|chang|choisi|comman|comment"
    r"|compren|compri|compt|conn|copi|corrig|croi|crev|critiq|decid|demand|dessin|dev[ie]n"
    r"|dis[ea]|dit|dir[ao]|diff|dispar|donn|ecout|ecri|effac|efforc|emport|envoi|envoy|estim"
    r"|exig|expliq|fai[st]|fer[ao]|fini|gagn|gard|insult|install|laiss|li[rst]|livr|menac|mett"
    r"|met\b|modifi|montr|not[ea]|oubli|pai|parl|part|pay|pens|perd|peu[tx]|pose|pouss|pren"
    r"|pri[st]|promet|propos|publi|quitt|raccroch|recoi|recopi|refus|regl|remplac|rend|repond"
    r"|respect|retrouv|revend|sai[st]|saur|sign|souri|supprim|travaill|trich|trouv|utilis"
    r"|v[eo]u[lx]|veut|vend|vien|vol[ea]|y arriv)\w*"
)

FRENCH = Lexicon(
    hollow=either(
        r"""
        mises? a jour|a jour|un (?:beau )?jour(?: ou l'autre)?|au jour le jour
        du jour au lendemain|de nos jours|de temps en temps|en meme temps|a la fin
        l'une? apres l'autre|apres tout|avant tout|il n'?y a(?:vait|ura)?
        il y (?:a|avait|aura)(?= (?:tout|des|du|de|un|une|trop|peu|toujours|rien))
        il (?:faut|faudra\w*|s'agit|pleut|suffit|vaut mieux|se peut|parait|semble)
        il est \w+ (?:que|de)|s'il (?:te|vous) plait|a mon avis|points? de vue|vu que
        (?:je|on|nous) verra(?:is|i|ons)? bien|on verra
        je (?:ne |n')?(?:le |la |les |l'|m'en |y )?\w+ (?:pas|rien|jamais|plus)
        je vois (?:pas|mal|bien|rien|tout en noir|le pire|deja|plutot|ca)
        (?:les|tous|toutes|nous|eux) deux|en deux mots|de deux choses l'une
        mille (?:fois|mercis|excuses)|en double|(?:espace|service|compte)s? clients?
        (?:fichier|base)s? (?:de )?clients?|independante?s? de (?:ma|notre) volonte|tout le monde
        quelqu'un|premier (?:jet|pas|abord)|24 ?h? ?/ ?24|7 ?j? ?/ ?7
        """
    ),
    people=either(
        rf"""
        prestataires?|freelance(?:r|use)?s?|independante?s?|assistante?s?|redact(?:eur|rice)s?
        graphistes?|developpeu(?:r|se)s?|webmasters?|agences?|(?:expert-)?comptables?|hebergeurs?
        clientes?|clients?|lect(?:eur|rice)s?|abonnee?s?|acheteu(?:r|se)s?|fournisseurs?
        concurrente?s?|associee?s?|collegues?|stagiaires?|salariee?s?|employee?s?|patronn?e?s?
        amie?s?|femme|mari|conjointe?|avocate?s?|banquiere?s?|livreurs?|traduct\w+s?|photographes?
        monteu(?:r|se)s?|correct(?:eur|rice)s?|coachs?|eleves?|participante?s?|visit(?:eur|euse)s?
        internautes?|inconnue?s?|pirates?|hackers?|voleurs?|candidate?s?|remplacante?s?
        secretaires?|consultante?s?|experte?s?|technicienn?e?s?|partenaires?|sous-traitante?s?
        mediat(?:eur|rice)s?|utilisat(?:eur|rice)s?|illustrat(?:eur|rice)s?|vendeu(?:r|se)s?
        celui-ci|celle-ci
        (?:ma|mon) (?:soeur|frere|mere|pere|fils|fille|cousine?|voisine?|compagn\w+)
        (?:avec|chez|pour|sans|par|contre) (?:lui|elle|eux)|(?:je|on|nous) (?:la|le) paye?s?
        (?:je|on|nous) (?:lui|leur) \w+
        (?:il|elle|ils|elles) {_CLITICS}*{_HUMAN_VERB}
        """
    ),
    no_names=SHARED_BRANDS
    | words(
        """
        Janvier Fevrier Mars Avril Mai Juin Juillet Aout Septembre Octobre Novembre Decembre Lundi
        Mardi Mercredi Jeudi Vendredi Samedi Dimanche Noel Paques France Paris Lyon Marseille
        Europe Madagascar Maurice Inde Belgique Suisse Quebec Canada Afrique Etat Web Francais
        Francaise Anglais Dieu Je Il Elle On Le La Les Un Une Des Mon Ma Mes Ce Cette
        """
    ),
    moments=either(
        rf"""
        {_DAY}|{_MONTH}|(?:en|debut|fin|courant|annee|l'an|d'ici) (?:19|20)\d\d|\d{{4}}-\d\d-\d\d
        \d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|\d\d/\d\d|le \d{{1,2}}/\d{{1,2}}
        (?:le )?\d{{1,2}}(?:er)? {_MONTH}(?: (?:19|20)\d\d)?
        (?:dans|sous|apres|avant|au bout d'?e?|d'ici(?: a)?|depuis|il y a) ?(?:les )?(?:{_NUMBER}
        une?) (?:{_SPAN}|heures?|h|minutes?|min)
        (?:a|vers|des|avant|jusqu'a) \d{{1,2}} ?(?:h|heures)(?: ?\d\d)?(?! (?:par|de|d'))
        \d{{1,2}} ?h ?\d\d|\d\d:\d\d|midi|minuit|demain|apres-demain|hier|aujourd'hui|lendemain
        (?:ce|le|un|chaque) (?:matin|soir|midi)|(?:la|cette|chaque) nuit
        (?:cette|chaque) (?:semaine|annee)|(?:ce|chaque) (?:mois|trimestre|week-?end|jour)
        (?:tous|toutes) les (?:{_NUMBER} |matins|soirs|{_PERIOD})
        {_PERIOD} (?:prochaine?|suivante?|derniere?|d'apres)s?|{_RANK} {_PERIOD}
        (?:debut|fin|milieu) (?:de |du |d')?{_ONE}?\w+|noel|paques|(?:la |de )?rentree
        (?:l'|cet |en |d')ete|(?:l'|cet |en |d')(?:hiver|automne)|(?:au|le|ce|de) printemps
        (?:les|des|mes|aux|en|de) vacances|black friday|soldes|week-?end|le jour (?:ou|de|du|meme)
        au moment (?:ou|de|du)|lors d'?\w+|des (?:la|le|mon|ma|sa|son) \w+|des l'\w+
        (?:avant|apres|pendant|jusqu'a) {_ONE}\w+
        """
    ),
    lengths=either(
        rf"""
        {_NUMBER} {_SPAN}|une (?:journee|semaine|annee|soiree|matinee|nuit|quinzaine)
        un (?:mois|an|trimestre|semestre|week-?end)
        une (?:dizaine|quinzaine|vingtaine|trentaine) de {_SPAN}
        (?:pendant|durant|en) (?:une? )(?:heure|journee|semaine|mois|an)
        """
    ),
    labels=either(
        r"""
        (?:version|etape|numero|n°|no|page|chapitre|erreur|article|php|wordpress|windows|html
        niveau|tome|episode|saison|covid|formule|web|phase|partie|point|office) ?-? ?\d+(?:[.,]\d+)*
        [a-z]+\d+\w*|\d+(?:er|ere|e|eme|nd|nde)s?|[a-z]\d[a-z]|\d[gd]
        """
    ),
    amounts=either(
        r"""
        [€$£]? ?\d[\d .,]*(?: ?[€$£%]|[a-z]*)
        (?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|quinze|vingt|trente|quarante
        cinquante|soixante|cent|cents|mille) [a-z]+
        neuf (?:euros?|heures?|jours?|mois|semaines?|clients?|articles?|commandes?|ans)
        (?:une?|des|plusieurs) (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine
        centaine|millier|million)s?
        (?:une?|l') ?(?:euro|centime|heure)|pour ?cent|un tiers (?:de|des|du|d')|deux tiers
        (?:la|de) moitie|un quart (?:de|des|du|d')|doubl(?:e|er|ent|era)|tripl(?:e|er|ent|era)
        zero|gratuite?(?:ment)?s?
        """
    ),
    signs=either(
        r"""
        je (?:le |la |les |l'|m'en |y |lui )?(?:vois|verrais?|verrai|remarque\w*|constate\w*
        decouvr\w+|apercoi\w+|apercevrai\w*|sais|saurais?|saurai|apprend\w*|lis|lirais?|entend\w*
        trouve\w*)
        je (?:re)?recois|je recevrais?|j'apprend\w*|j'entend\w*|j'ouvre|je compare|je tombe sur
        je me rends compte
        (?:on|elle|il|ils|elles) m'(?:ecri|appel|envo|alert|aver|annonc|prev)\w*
        (?:on|elle|il|ils|elles) me (?:previen|dit|dis|demand|signal|montr|telephon|reclam|rend
        remerci)\w*
        clients? (?:m'ecri|m'appel|me |se plaign|reclam|protest)\w*
        (?:lecteurs?|abonnes?) (?:m'|me |se )\w+
        (?:un|le|les|des|par|mes|d'un) (?:e-?)?(?:mail|courriel|message|sms|appel|coup de fil
        courrier)s?
        alertes?|notifications?|messages? d'erreur|erreur \d+|page blanche|s'affichent?
        statistiques?|releves?(?: bancaires?| de compte)?|tableaux? de bord|compteurs?|analytics
        (?:un|des|mauvais|bons?|premiers?|les) avis|etoiles?|ca se voit|ca se verra\w*|preuves?
        signes?|factures?|captures?(?: d'ecran)?|historique|agenda|en (?:ouvrant|lisant|regardant)
        """
    ),
    events=either(
        r"""
        (?:effac|supprim|cass|perd|livr|copi|publi|pay|factur|dispar|repond|refus|bloqu|pirat
        plant|tomb|demand|recoi|recev|gagn|recuper|ecri|vend|sign|termin|arret|oubli|envo|rembours
        vol[eai]|quitt|abandonn|retard|install|modifi|chang|corrig|divulgu|telecharg|install
        command|annul|remplac|abandonn|double|triple|baiss|augment|appel|rappel|menac|decouvr|lanc
        ouvr|ferm|reprend|repris|recommenc|refai|refer|transmet|partag|accept|choisi|form|augment
        degag|liber|consacr|test|restaur|sauvegard|achet|plaign|critiqu|licenci|emport|revend
        utilis|imit|tromp|trich|ment[ie]|propos)\w*
        pannes?|pertes?|retards?|fuites?|factures?|livraisons?|commandes?|hors ligne|avis|ventes?
        erreurs?|fautes?|bugs?|part (?:avec|sans|au|en|du)|mis(?:e|es)? en ligne
        rend(?:s|u|ue|ent|ra)?|fini(?:s|t|e|r)?
        """
    ),
    empty_words=words(
        """
        je tu il elle on nous vous ils elles le la les un une des de du au aux et ou mais donc or
        ni car ne pas plus moins tres trop peu bien mal tout tous toute toutes rien jamais
        toujours est sont etait sera serait suis ai as avons avez ont avait aura aurait etre avoir
        fait faire ca ce cela cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
        leur leurs que qui quoi dont dans en sur sous avec sans pour par chez vers si se me te lui
        eux moi toi meme comme quand alors aussi encore deja vraiment vrai vraie totalement
        completement absolument franchement simplement catastrophe catastrophique cauchemar
        horrible nul nulle terrible affreux affreuse desastre pire meilleur meilleure parfait
        parfaite genial geniale super top formidable merveilleux magnifique ideal ideale reve
        heureux heureuse content contente peur angoisse stress passe passent passer va vont aller
        devient devenir chose choses truc trucs gens monde quelque quelques quelqu aucun vie total
        totale fin horreur galere probleme problemes souci soucis marche marcher beau bon bonne
        mauvais mauvaise grave enorme beaucoup impossible possible peut pourrait penser pense
        """
    ),
)
