"""Briefs and posts that several tests begin with."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from core.model.brief import Brief, Budget, CheckNeed, Milestone
from core.model.preferences import Language

NOW = datetime.fromisoformat("2026-01-05T08:30:00")
BOTH = {language.value: language for language in Language}
EMPTY = Brief(id=UUID(int=1), created_at=NOW)
WHOLE = Brief(
    id=UUID(int=2),
    created_at=NOW,
    title="Dix fiches",
    result="Dix fiches en ligne.",
    purpose="Pour les clientes du marché.",
    limits="Les prix ne changent pas.\nRien ne paraît sans moi.",
    way="Les mots sont libres.",
    people="Moi, avant midi.",
    tools="- un dossier\n- un modèle",
    budget=Budget.FIXED,
    currency="EUR",
    responsibilities="Je relis sous deux jours.",
    acceptance="Les dix fiches suivent le modèle.",
    starts_on=date(2026, 5, 4),
    due_on=date(2026, 5, 12),
    success_them="Un avis public.",
    success_us="Mes soirées.",
    failure="Une reprise sous cinq jours.",
    check_need=CheckNeed.NEEDED,
    check_by="Julien",
    check_on=date(2026, 5, 1),
    check_said="Des photos carrées.",
)
STAGES = [
    Milestone(
        id=UUID(int=11),
        created_at=NOW,
        brief_id=WHOLE.id,
        what="Cinq fiches",
        amount=Decimal("40.50"),
        due_on=date(2026, 5, 8),
    ),
    Milestone(id=UUID(int=12), created_at=NOW, brief_id=WHOLE.id, amount=Decimal(80)),
]
HOSTILE = "\x00\x0b\x1b[31m <b>&amp; \ufffe 🎉👩‍💻 مرحبا بالعالم _*[x](y)*_ # 1. `c` \x85"
"""What a paste may bring: control characters, markup, emoji, letters from right to left."""
