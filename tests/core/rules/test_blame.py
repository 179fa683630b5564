"""Words of blame are pointed out in both languages, and plain facts are left alone."""

import pytest

from core.rules.blame import Blame, BlameKind, blame_in

K = BlameKind


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Vous êtes toujours en retard.", K.ABSOLUTE, "Vous êtes toujours"),
        ("Tu ne réponds jamais.", K.ABSOLUTE, "Tu ne réponds jamais"),
        ("vous n’écoutez jamais", K.ABSOLUTE, "vous n’écoutez jamais"),
        ("C’est votre faute si le blog ralentit.", K.FAULT, "votre faute"),
        ("À cause de vous, j’ai perdu un client.", K.FAULT, "À cause de vous"),
        ("Vous auriez dû me prévenir.", K.DUTY, "Vous auriez dû"),
        ("vous êtes devenu négligent", K.LABEL, "vous êtes devenu négligent"),
        ("C’est du travail bâclé.", K.LABEL, "travail bâclé"),
        ("Vous vous moquez de mes lecteurs.", K.MOTIVE, "Vous vous moquez"),
        ("Sinon, je laisserai un mauvais avis.", K.THREAT, "Sinon, je"),
        ("Je me sens trahie.", K.FALSE_FEELING, "trahie"),
        ("Je me sens un peu abandonné.", K.FALSE_FEELING, "abandonné"),
        ("J’ai l’impression d’être manipulée.", K.FALSE_FEELING, "manipulée"),
        ("You always send it late.", K.ABSOLUTE, "You always"),
        ("you’re never on time", K.ABSOLUTE, "you’re never"),
        ("It is your fault.", K.FAULT, "your fault"),
        ("You should have told me.", K.DUTY, "You should have"),
        ("You are so careless.", K.LABEL, "You are so careless"),
        ("You don’t care about my readers.", K.MOTIVE, "You don’t care"),
        ("Otherwise I’ll go elsewhere.", K.THREAT, "Otherwise I’ll"),
        ("I feel betrayed.", K.FALSE_FEELING, "betrayed"),
        ("I feel completely let down.", K.FALSE_FEELING, "let down"),
    ],
)
def test_words_of_blame_are_pointed_out_as_they_stand(
    text: str, kind: BlameKind, words: str
) -> None:
    assert Blame(kind=kind, words=words) in blame_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "En juin, six articles sur dix prévus ont paru, dont deux avec des liens morts.",
        "Je me sens inquiet et fatigué.",
        "J’ai besoin de pouvoir compter sur une date.",
        "Seriez-vous d’accord pour un mois de passation ?",
        "Merci pour ces quatre mois : vos idées ont toujours été claires.",
        "Les images ont été utilisées dans trois articles.",
        "In June, six of the ten planned articles came out, two of them with dead links.",
        "I feel worried and tired.",
        "I need to be able to count on a date.",
        "Would you agree to a handover month?",
        "I have always enjoyed our calls.",
        "I used the pictures that were used in June.",
    ],
)
def test_facts_feelings_needs_and_requests_are_left_alone(text: str) -> None:
    assert blame_in(text) == []


def test_every_phrase_is_said_once_and_in_the_order_of_the_text() -> None:
    text = "C’est votre faute. Vous êtes toujours en retard. Votre faute, encore : votre faute."
    assert blame_in(text) == [
        Blame(kind=K.FAULT, words="votre faute"),
        Blame(kind=K.ABSOLUTE, words="Vous êtes toujours"),
    ]


def test_a_phrase_over_two_lines_and_with_french_spaces_is_found() -> None:
    assert [one.words for one in blame_in("Je me\nsens trahi.")] == ["trahi"]
    assert [one.kind for one in blame_in("vous\u00a0auriez dû")] == [K.DUTY]
