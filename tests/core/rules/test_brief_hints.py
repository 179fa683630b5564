"""What a brief's words show, in both languages: nudged where it should be, left alone elsewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.brief import Brief
from core.rules.brief_hints import Finding, findings
from core.rules.brief_lexicon import Sign
from core.samples.brief import brief
from core.samples.telling import Telling, id_of
from tests.core.exchange.posts import BOTH, NOW


def signs(column: str, written: str) -> list[Sign]:
    return [one.sign for one in findings(column, written)]


@pytest.mark.parametrize(
    ("column", "written", "sign", "shown"),
    [
        ("tools", "Le mot de passe : Soleil2016!", Sign.SECRET, "mot de passe : Soleil2016!"),
        ("tools", "Mdp=abc", Sign.SECRET, "Mdp=abc"),
        ("limits", "Password: hunter2, please", Sign.SECRET, "Password: hunter2,"),
        ("tools", "https://me:pw@example.org/x", Sign.SECRET, "https://me:pw@example.org/x"),
        ("tools", "IBAN FR76 3000 6000 0112 3456 7890 189", Sign.SECRET, "FR76 3000 6000 0112"),
        ("tools", "carte 4970 1012 3456 7890", Sign.SECRET, "4970 1012 3456 7890"),
        ("failure", "Un retard vaut une pénalité.", Sign.SANCTION, "pénalité"),
        ("failure", "10 € de moins par jour", Sign.SANCTION, "10 € de moins par jour"),
        ("failure", "otherwise a bad review", Sign.SANCTION, "bad review"),
        ("responsibilities", "We will take legal action", Sign.SANCTION, "legal action"),
        ("way", "Vous devez utiliser Word", Sign.METHOD, "devez utiliser Word"),
        ("limits", "Travail de 9 h à 12 h 30", Sign.METHOD, "de 9 h à 12 h 30"),
        ("limits", "You must be online at noon", Sign.METHOD, "must be online"),
        ("result", "First open the file, then copy it", Sign.METHOD, "First open the file, then"),
        ("acceptance", "Deux pages qui me plaisent", Sign.TASTE, "me plaisent"),
        ("acceptance", "Two flawless pages", Sign.TASTE, "flawless"),
        ("result", "M’aider avec 3 articles", Sign.ACTIVITY, "M’aider avec 3 articles"),
        ("result", "Taking care of 2 blogs", Sign.ACTIVITY, "Taking care of 2 blogs"),
        ("limits", "Répondre dès que possible", Sign.VAGUE, "dès que possible"),
        ("result", "3 articles by Friday, professional", Sign.VAGUE, "professional"),
    ],
)
def test_a_sign_is_seen_with_the_words_that_show_it(
    column: str, written: str, sign: Sign, shown: str
) -> None:
    found = next(one for one in findings(column, written) if one.sign is sign)
    assert any(shown in words for words in found.words)


@pytest.mark.parametrize(
    ("column", "written"),
    [
        ("limits", "Les mots de passe restent chez moi."),
        ("limits", "No password is shared."),
        ("failure", "Il n’y a ni amende ni retenue : je dis où, vous reprenez."),
        ("failure", "Without any penalty: you redo it within 5 days."),
        ("tools", "Les photos du 2016-07-04 au 2016-07-08, +33 6 12 34 56 78"),
        ("responsibilities", "Je poursuis la relecture ; vous écrivez."),
        ("way", "Vous devez livrer des brouillons ; le reste est libre."),
        ("result", "Dix fiches en ligne, chacune avec trois photos."),
        ("result", "Ten pages online, each with 3 photos."),
        ("acceptance", "Aucun lien mort sur les 10 pages."),
        ("purpose", "Une belle page, vite lue."),
    ],
)
def test_what_only_looks_like_a_sign_is_left_alone(column: str, written: str) -> None:
    assert findings(column, written) == []


def test_a_result_and_a_standard_without_a_number_are_asked_for_one() -> None:
    assert signs("result", "Des articles mis en page") == [Sign.UNCOUNTED]
    assert signs("acceptance", "No dead link") == [Sign.UNCOUNTED]
    assert signs("limits", "Rien ne paraît sans mon accord") == []


@pytest.mark.parametrize("blank", ["", "   ", "\n\t"])
def test_nothing_is_said_about_a_blank_field(blank: str) -> None:
    assert findings("result", blank) == []


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Aucune pénalité ici, mais une retenue en cas de retard.", "retenue"),
        ("No penalty here, yet a fine of 10 € a day", "fine"),
        ("Il n’y a ni amende ni retenue ; une pénalité suit.", "pénalité"),
    ],
)
def test_a_sign_after_one_that_is_none_is_quoted_letter_for_letter(
    written: str, shown: str
) -> None:
    assert findings("failure", written) == [Finding(sign=Sign.SANCTION, words=(shown,))]


def test_secrets_of_every_sort_are_quoted_in_the_order_of_the_text() -> None:
    (found,) = findings("tools", "https://me:pw@example.org/x et mot de passe : Soleil2016!")
    assert found.words == ("https://me:pw@example.org/x", "mot de passe : Soleil2016!")


def test_at_most_three_different_words_are_quoted() -> None:
    found = findings("limits", "vite, VITE, vite, soigné, joli, beau, souvent")
    assert [(one.sign, one.words) for one in found] == [(Sign.VAGUE, ("vite", "VITE", "soigné"))]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_is_read_and_quoted_as_it_was_written(written: str) -> None:
    for column in ("result", "acceptance", "limits", "tools"):
        for one in findings(column, written):
            assert all(words in written for words in one.words)


@pytest.mark.parametrize("language", BOTH)
def test_the_examples_own_brief_needs_no_nudge(language: str) -> None:
    written = brief(Telling(language=BOTH[language], now=NOW), id_of("any"))
    texts = [name for name in Brief.__slots__ if isinstance(getattr(written, name), str)]
    assert {name: signs(name, getattr(written, name)) for name in texts} == {
        name: [] for name in texts
    }
