"""The signs of a concrete text in English."""

from core.rules.lexicon import SHARED_BRANDS, Lexicon, either, words

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|ninety|a hundred|one hundred)"
)
_SPAN = (
    r"(?:days?|weeks?|months?|years?|quarters?(?! of)|evenings?|mornings?|afternoons?|nights?"
    r"|weekends?|fortnights?)"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
_SURE_MONTH = r"(?:january|february|april|june|july|august|september|october|november|december)"
_ANY_MONTH = rf"(?:{_SURE_MONTH}|march|may)"
_PERIOD = (
    r"(?:day|week|month|year|quarter|morning|evening|afternoon|night|weekend|fortnight|summer"
    r"|winter|spring|autumn)s?"
)
_RANK = r"(?:first|second|third|fourth|fifth|sixth|last|\d+(?:st|nd|rd|th))"
_ONE = r"(?:the|my|our|his|her|their|your|this|that|each)"
_AUXILIARY = r"(?:do not |don't |will |would |can |could |have |never |also |then |just )"
_HUMAN_VERB = (
    r"(?:abandon|accept|agree|answer|argue|ask|bill|break|buy|call|cancel|change|charge|cheat"
    r"|choose|chose|complain|copy|copie|deliver|delete|decide|demand|disappear|do |does|did"
    r"|erase|explain|finish|forget|forgot|gave|get |give|hand|help|ignore|insist|install|keep"
    r"|kept|know|learn|leave|left|lie|lose|lost|make|made|manage|miss|need|offer|pay|paid|post"
    r"|promise|propose|publish|quit|read|refuse|rename|reply|replie|reuse|say|said|sell|sold"
    r"|send|sent|show|sign|speak|spoke|start|steal|stole|stop|take|took|talk|tell|told|think"
    r"|thought|threaten|try|trie|understand|use|vanish|walk|want|work|write|wrote)\w*"
)

ENGLISH = Lexicon(
    hollow=either(
        r"""
        one (?:fine )?day|some ?day|(?:these|those) days|day (?:by|to|after) day
        at the end of the day|the other day|from time to time|at the same time
        in a (?:second|minute|moment|while)|on second thoughts?|after all|one after the other
        (?:we|i|you)'?(?:ll| will) see|as (?:you|i|we) (?:know|see)|you (?:know|see)
        i (?:do not|don't|would not|wouldn't|will not|won't|cannot|can't|never|could not
        couldn't) (?:even |ever |really )?(?:know|see|notice|find|hear|get)
        i see (?:no|nothing|how|why|the worst|myself|it coming)|i find it
        i know (?:that|it|nothing)|the two of (?:us|them|you)|two minds|both|a third party
        (?:customer|client)s? (?:service|list|data|base|area|file|record|support|care)s?
        (?:text|page|block|code|photo|image|visual) editors?|every ?(?:one|body)
        some ?(?:one|body)|any ?(?:one|body)|up to date|24 ?/ ?7|point of view
        in my (?:view|opinion)
        """
    ),
    people=either(
        rf"""
        freelancers?|contractors?|assistants?|writers?|designers?|developers?|webmasters?
        agenc(?:y|ies)|accountants?|bookkeepers?|clients?|customers?|readers?|subscribers?
        followers?|buyers?|suppliers?|competitors?|partners?|colleagues?|interns?|employees?|boss
        friends?|wife|husband|lawyers?|bankers?|translators?|photographers?|editors?|proofreaders?
        coach(?:es)?|students?|visitors?|strangers?|hackers?|thie(?:f|ves)|candidates?|successors?
        replacements?|secretar(?:y|ies)|consultants?|experts?|technicians?|illustrators?|users?
        mediators?|host(?:er|ing company)|sellers?|neighbours?
        my (?:sister|brother|mother|father|son|daughter|cousin|mum|mom|dad)|he|she|him|her|his
        hers|himself|herself|the person i
        they {_AUXILIARY}*{_HUMAN_VERB}
        (?:i|we) (?:pay|ask|tell|call|trust|send|give|thank|brief|show|invite) them
        """
    ),
    no_names=SHARED_BRANDS
    | words(
        """
        I January February March April May June July August September October November December
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays
        Thursdays Fridays Saturdays Sundays Christmas Easter France Paris London England Britain
        Europe European Madagascar India America American English French Germany Canada God Web
        The My It We A An This That
        """
    ),
    moments=either(
        rf"""
        {_DAY}|{_SURE_MONTH}|{_ANY_MONTH} \d{{1,4}}(?:st|nd|rd|th)?(?:,? \d{{4}})?
        \d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_ANY_MONTH}(?: \d{{4}})?
        (?:in|by|since|until|late|early|mid|from|before|after|during|of|last|next|this) (?:march
        may)
        (?:in|by|since|until|late|early|mid|end of|from) (?:19|20)\d\d|\d{{4}}-\d\d-\d\d
        \d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|on \d{{1,2}}/\d{{1,2}}
        (?:in|within|after|before|by|since|under|inside) (?:the (?:first|next|last) )?(?:{_NUMBER}
        an?|one) (?:{_SPAN}|hours?|h|minutes?|mins?)
        {_NUMBER} {_SPAN} (?:later|earlier|ago|before|after|from now)
        (?:at )?\d{{1,2}}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d\d:\d\d|noon|midnight
        tomorrow|yesterday|today|tonight|overnight
        (?:this|next|last|every|each) (?:other |single )?(?:{_PERIOD}|{_NUMBER} {_SPAN})
        (?:the |my |our |their )?{_RANK} {_PERIOD}|in the (?:{_PERIOD}|fall)
        (?:this|next|last) fall|(?:start|end|middle|beginning) of (?:{_ONE} )?\w+|christmas|easter
        (?:the|my|our|summer|christmas|school|over) holidays?|black friday
        at (?:night|the weekend)|(?:before|after|during|until) {_ONE} \w+
        the (?:day|moment|week|morning) (?:when|that|after|before|of|i|he|she|they)|as soon as
        on the day|new year
        """
    ),
    lengths=either(
        rf"""
        {_NUMBER} {_SPAN}
        (?:for|lose|loses|lost|lasts?|takes?|took|saves?|gains?|offline|down|over|spends?|whole
        one) (?:an? |the )?(?:whole |full |entire )?(?:week|month|day|year|quarter|evening|morning
        afternoon|weekend)
        """
    ),
    labels=either(
        r"""
        (?:version|step|number|no\.?|page|chapter|error|article|php|wordpress|windows|html|level
        part|episode|season|covid|phase|item|point|office|web) ?-? ?\d+(?:[.,]\d+)*
        [a-z]+\d+\w*|\d+(?:st|nd|rd|th)|\d[gd]
        """
    ),
    amounts=either(
        r"""
        [€$£]? ?\d[\d .,]*(?: ?[€$£%]|[a-z]*)
        (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty
        fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)? [a-z]+
        (?:an?|one|two|three|several|few)? ?(?:hundred|thousand|million|dozen)s?|per ?cent
        one (?:euro|dollar|pound|hour|client|customer|order|article|reader|page|evening)|an hour
        half (?:of|the|my|a|an|as)|a third of|(?:a|three) quarters? of|twice|doubl(?:e|es|ed)
        tripl(?:e|es|ed)|halves|halved|zero|free of charge|for free
        """
    ),
    signs=either(
        r"""
        i(?:'d| would|'ll| will| can| could)? (?:\w+ly )?(?:see|notice|spot|find|discover|hear
        read|learn|realise|realize|know (?:it|because|by|when|from)|receive|open|get (?:a|an|the
        no|his|her|their|two|three|\d+))
        i(?:'d| would|'ll| will) know|i (?:saw|noticed|found|heard|received|got (?:a|an|the))
        (?:he|she|they|client|customer|reader|freelancer|accountant|host|bank)s? (?:tells?|told
        calls?|called|writes?|wrote|warns?|warned|e-?mails?|e-?mailed|asks?|complains?|thanks?
        messages?)(?: me| us| to me)?
        (?:an?|the|by|my|her|his|their) (?:e-?mail|message|text|call|letter|alert|notification
        invoice|screenshot)s?
        e-?mails|alerts?|notifications?|error (?:message|page|\d+)s?|blank page
        shows? (?:up|that|in|on)|statistics|(?:my|the) stats|(?:bank )?statements?|dashboards?
        counter|analytics|(?:a|an|bad|good|first|the|one-star|five-star|\w+-star) reviews?|stars?
        proof|signs? (?:of|that|is|would)|the (?:first )?sign|visitor numbers|history|calendar
        (?:my|the|her|his) log
        """
    ),
    events=either(
        r"""
        (?:abandon|accept|answer|ask|bill|block|buy|call|cancel|change|charg|cheat|choos|clos
        complain|copie|copy|correct|crash|delay|delet|deliver|demand|disappear|doubl|drop|edit
        eras|fail|fall|finish|forget|gain|hack|halv|hand|hire|ignor|install|invoic|launch|leak
        leav|lock|los[et]|lost|miss|open|order|overwrit|paid|pay|post|publish|quit|recover|refund
        refus|replac|repl[iy]|resign|restor|return|reus|sav|sell|send|sent|shar|sign|sold|spend
        start|steal|stole|stop|subscrib|tak|took|tell|told|threat|tripl|unsubscrib|updat|upload
        vanish|wip|writ|wrote)\w*
        break(?:s|ing)?|broke(?:n)?|goes (?:down|offline)|offline|reviews?|sales|errors?|mistakes?
        typos?|bugs?|left|late|gets?|gives?|gave|loses?|freed?|frees
        """
    ),
    empty_words=words(
        """
        i you he she it we they me him her us them my your his its our their mine the a an and or
        but so nor for of to in on at by with without from as if then than that this these those
        which who whom what when where how is are was were be been being am do does did has have
        had will would could should can may might must not no never always very too more less most
        much many all everything nothing something anything thing things stuff people just really
        truly totally completely absolutely simply quite well badly wrong right go goes going went
        gone come comes become becomes get gets make makes catastrophe catastrophic disaster
        nightmare horrible awful terrible worst best worse better perfect perfectly great amazing
        wonderful fantastic fine good bad happy sad afraid scared fear fears worry dream dreams
        ideal life world total mess problem problems trouble issue issues work works working think
        feel feels hope maybe perhaps impossible possible lot lots
        """
    ),
)
