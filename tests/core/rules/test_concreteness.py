from time import process_time

import pytest

from core.model.preferences import Language
from core.rules.concreteness import Aspect, found_aspects, missing_aspects

FRENCH, ENGLISH = Language.FRENCH, Language.ENGLISH
WHO, WHAT, WHEN, HOW_MUCH, NOTICE = Aspect

CONCRETE = {
    FRENCH: [
        "Le mardi 3 mars, Rado efface 40 articles de mon blog. Je le vois quand une lectrice "
        "m’écrit qu’elle tombe sur une page blanche.",
        "Au bout de deux semaines, la prestataire ne répond plus et garde les 300 € d’acompte ; "
        "je reçois un message d’erreur en ouvrant le site.",
        "Dès le premier mois, le graphiste livre 8 visuels par semaine ; je le vois dans mes "
        "statistiques : deux fois plus de visites.",
        "En juin, mon assistante répond à 90 % des mails, je reçois un avis cinq étoiles et je "
        "récupère mes mardis soir.",
    ],
    ENGLISH: [
        "On Tuesday 3 March, Rado deletes 40 articles from my blog. I notice when a reader writes "
        "to me about a blank page.",
        "After two weeks the freelancer stops answering and keeps the €300 deposit; I get an error "
        "message when I open the site.",
        "Within the first month the designer delivers 8 visuals a week; I see it in my statistics: "
        "twice as many visits.",
        "By June my assistant answers 90% of the emails, I receive a five-star review and I get my "
        "Tuesday evenings back.",
    ],
}

VAGUE = {
    FRENCH: [
        "",
        "   \n",
        "Tout se passe mal.",
        "C’est la catastrophe, un vrai cauchemar !",
        "Tout va très bien, c’est parfait.",
        "Un jour ou l’autre, ça va mal finir, c’est sûr",
        "J’ai peur que ce soit nul.",
    ],
    ENGLISH: [
        "",
        "  ",
        "Everything goes wrong.",
        "It is a complete disaster, a nightmare!",
        "All is well, it is perfect.",
        "One day it will all be horrible.",
        "I am afraid it will be bad.",
    ],
}

SIGNS = [
    (FRENCH, WHO, "Le freelance part sans prévenir."),
    (FRENCH, WHO, "Un de mes clients se plaint."),
    (FRENCH, WHO, "J’envoie les photos à Rado."),
    (FRENCH, WHO, "Elle m’envoie le texte."),
    (FRENCH, WHO, "Je lui donne le mot de passe."),
    (FRENCH, WHO, "Ma sœur me l’avait dit."),
    (FRENCH, WHAT, "Il efface le site."),
    (FRENCH, WHAT, "Le site est en panne."),
    (FRENCH, WHAT, "La livraison arrive en retard."),
    (FRENCH, WHAT, "Mes photos se retrouvent sur un blog russe sans autorisation."),
    (FRENCH, WHEN, "le 12/03/2026"),
    (FRENCH, WHEN, "Lundi, le site tombe."),
    (FRENCH, WHEN, "Au bout de quinze jours"),
    (FRENCH, WHEN, "dans 3 semaines"),
    (FRENCH, WHEN, "apres deux mois"),
    (FRENCH, WHEN, "À la rentrée"),
    (FRENCH, WHEN, "avant la mise en ligne"),
    (FRENCH, WHEN, "fin août"),
    (FRENCH, WHEN, "tous les mardis"),
    (FRENCH, WHEN, "vers 18 h"),
    (FRENCH, WHEN, "à 9h30"),
    (FRENCH, WHEN, "Le site reste fermé trois jours."),
    (FRENCH, WHEN, "dès le premier mois"),
    (FRENCH, WHEN, "la semaine prochaine"),
    (FRENCH, WHEN, "en 2027"),
    (FRENCH, WHEN, "Le jour où il part"),
    (FRENCH, HOW_MUCH, "Je perds 1 200 €."),
    (FRENCH, HOW_MUCH, "300€"),
    (FRENCH, HOW_MUCH, "12 % des ventes"),
    (FRENCH, HOW_MUCH, "une dizaine de clients"),
    (FRENCH, HOW_MUCH, "un tiers de mes lecteurs"),
    (FRENCH, HOW_MUCH, "la moitié des photos"),
    (FRENCH, HOW_MUCH, "deux clients s’en vont"),
    (FRENCH, HOW_MUCH, "10 heures par mois"),
    (FRENCH, HOW_MUCH, "trois fois plus d’articles"),
    (FRENCH, HOW_MUCH, "cinquante euros"),
    (FRENCH, HOW_MUCH, "Le site reste fermé trois jours."),
    (FRENCH, HOW_MUCH, "neuf euros"),
    (FRENCH, NOTICE, "Je le verrais le matin."),
    (FRENCH, NOTICE, "Je reçois un mail."),
    (FRENCH, NOTICE, "Un client m’écrit."),
    (FRENCH, NOTICE, "mon relevé bancaire"),
    (FRENCH, NOTICE, "un avis d’une étoile"),
    (FRENCH, NOTICE, "Je m’en aperçois trop tard."),
    (FRENCH, NOTICE, "Une page blanche s’affiche."),
    (FRENCH, NOTICE, "On me prévient."),
    (ENGLISH, WHO, "The freelancer leaves without a word."),
    (ENGLISH, WHO, "I send the photos to Rado."),
    (ENGLISH, WHO, "She sends me the text."),
    (ENGLISH, WHO, "They copy my photos."),
    (ENGLISH, WHO, "Two customers complain."),
    (ENGLISH, WHAT, "He deletes the site."),
    (ENGLISH, WHAT, "The site goes down."),
    (ENGLISH, WHAT, "The delivery is late."),
    (ENGLISH, WHEN, "on 3 March"),
    (ENGLISH, WHEN, "On Monday the site breaks."),
    (ENGLISH, WHEN, "within two weeks"),
    (ENGLISH, WHEN, "in May"),
    (ENGLISH, WHEN, "by the end of the month"),
    (ENGLISH, WHEN, "before the launch"),
    (ENGLISH, WHEN, "at 9 am"),
    (ENGLISH, WHEN, "next quarter"),
    (ENGLISH, WHEN, "The site stays down for three days."),
    (ENGLISH, WHEN, "every Friday"),
    (ENGLISH, WHEN, "in the first month"),
    (ENGLISH, WHEN, "3 weeks later"),
    (ENGLISH, WHEN, "2026-03-12"),
    (ENGLISH, HOW_MUCH, "I lose €1,200."),
    (ENGLISH, HOW_MUCH, "80 $"),
    (ENGLISH, HOW_MUCH, "12% of sales"),
    (ENGLISH, HOW_MUCH, "a dozen orders"),
    (ENGLISH, HOW_MUCH, "half of the photos"),
    (ENGLISH, HOW_MUCH, "three clients leave"),
    (ENGLISH, HOW_MUCH, "ten hours a month"),
    (ENGLISH, HOW_MUCH, "twice as many visits"),
    (ENGLISH, HOW_MUCH, "I lose a week."),
    (ENGLISH, NOTICE, "I would see it in the morning."),
    (ENGLISH, NOTICE, "I get an email."),
    (ENGLISH, NOTICE, "A client tells me."),
    (ENGLISH, NOTICE, "my bank statement"),
    (ENGLISH, NOTICE, "a one-star review"),
    (ENGLISH, NOTICE, "I'd know by the empty inbox."),
]

NOT_FOOLED = [
    (FRENCH, WHEN, "Un jour, il y aura un souci."),
    (FRENCH, WHEN, "Une mise à jour casse le site."),
    (FRENCH, WHEN, "De temps en temps, tout va mal."),
    (FRENCH, WHEN, "Bonjour, au revoir"),
    (FRENCH, WHEN, "Il a été payé."),
    (FRENCH, WHEN, "80 € par mois"),
    (FRENCH, WHEN, "Du jour au lendemain, plus rien."),
    (FRENCH, WHEN, "Avant tout, la peur."),
    (FRENCH, HOW_MUCH, "Le 3 mars 2026, il part."),
    (FRENCH, HOW_MUCH, "une catastrophe"),
    (FRENCH, HOW_MUCH, "Un tiers lit mes mails."),
    (FRENCH, HOW_MUCH, "un site neuf"),
    (FRENCH, HOW_MUCH, "WordPress 6.4 plante."),
    (FRENCH, HOW_MUCH, "erreur 404"),
    (FRENCH, HOW_MUCH, "Nous deux, en confiance."),
    (FRENCH, HOW_MUCH, "dans deux semaines"),
    (FRENCH, HOW_MUCH, "Le 2e essai"),
    (FRENCH, HOW_MUCH, "le titre H1 et le B2B"),
    (FRENCH, HOW_MUCH, "Je perds beaucoup."),
    (FRENCH, HOW_MUCH, "Tout existe en double."),
    (FRENCH, WHO, "Il y a un souci et il faut tout refaire."),
    (FRENCH, WHO, "Il pleut."),
    (FRENCH, WHO, "Mon site tombe en panne et il ne marche plus."),
    (FRENCH, WHO, "Tout le monde se moque."),
    (FRENCH, WHO, "L’espace client ne s’ouvre plus."),
    (FRENCH, WHO, "Je travaille avec WordPress en Mars."),
    (FRENCH, WHO, "Je perds 500 €."),
    (FRENCH, NOTICE, "À mon avis, ça ira."),
    (FRENCH, NOTICE, "Je verrai bien."),
    (FRENCH, NOTICE, "Je ne vois pas comment."),
    (FRENCH, NOTICE, "Je ne le saurais jamais."),
    (FRENCH, NOTICE, "De mon point de vue, vu que c’est loin…"),
    (FRENCH, NOTICE, "On verra."),
    (FRENCH, WHAT, "C’est horrible, affreux, nul."),
    (FRENCH, WHAT, "Mardi, 300 €."),
    (ENGLISH, WHEN, "One day it may go wrong."),
    (ENGLISH, WHEN, "At the end of the day it is bad."),
    (ENGLISH, WHEN, "We march on and may fail."),
    (ENGLISH, WHEN, "The second person is slow."),
    (ENGLISH, WHEN, "80 $ a month"),
    (ENGLISH, WHEN, "After all, why not?"),
    (ENGLISH, HOW_MUCH, "On 3 March 2026 it ends."),
    (ENGLISH, HOW_MUCH, "one of them"),
    (ENGLISH, HOW_MUCH, "WordPress 6.4 crashes."),
    (ENGLISH, HOW_MUCH, "The two of us agree."),
    (ENGLISH, HOW_MUCH, "error 404"),
    (ENGLISH, HOW_MUCH, "within two weeks"),
    (ENGLISH, HOW_MUCH, "the 2nd try, step 3"),
    (ENGLISH, HOW_MUCH, "A third party reads my mail."),
    (ENGLISH, WHO, "Everyone laughs."),
    (ENGLISH, WHO, "It breaks on Monday in Paris."),
    (ENGLISH, WHO, "The text editor and the client list are gone."),
    (ENGLISH, WHO, "I lose 500 euros."),
    (ENGLISH, WHO, "My photos: they are gone."),
    (ENGLISH, NOTICE, "We'll see."),
    (ENGLISH, NOTICE, "I see no way out."),
    (ENGLISH, NOTICE, "I would not even notice."),
    (ENGLISH, NOTICE, "As you know, I don't know."),
    (ENGLISH, NOTICE, "In my opinion it is fine."),
    (ENGLISH, WHAT, "It is awful, terrible, bad."),
    (ENGLISH, WHAT, "Tuesday, 300 euros."),
]


@pytest.mark.parametrize(("language", "sentence"), [(k, s) for k, v in CONCRETE.items() for s in v])
def test_a_concrete_text_lacks_nothing(language: Language, sentence: str) -> None:
    assert missing_aspects(sentence, language) == []


@pytest.mark.parametrize(("language", "sentence"), [(k, s) for k, v in VAGUE.items() for s in v])
def test_a_vague_text_lacks_everything(language: Language, sentence: str) -> None:
    assert missing_aspects(sentence, language) == list(Aspect)


@pytest.mark.parametrize(("language", "aspect", "sentence"), SIGNS)
def test_a_sign_is_found(language: Language, aspect: Aspect, sentence: str) -> None:
    assert aspect in found_aspects(sentence, language)


@pytest.mark.parametrize(("language", "aspect", "sentence"), NOT_FOOLED)
def test_what_only_looks_like_a_sign_does_not_fool(
    language: Language, aspect: Aspect, sentence: str
) -> None:
    assert aspect not in found_aspects(sentence, language)


@pytest.mark.parametrize("language", Language)
def test_the_name_given_as_the_other_side_counts_even_where_a_sentence_starts(
    language: Language,
) -> None:
    assert WHO not in found_aspects("Hery efface tout.", language)
    assert WHO in found_aspects("Hery efface tout.", language, to_whom="Hery, freelance")
    assert WHO in missing_aspects("Hery efface tout.", language)
    assert WHO not in missing_aspects("Hery efface tout.", language, to_whom="Hery, freelance")


@pytest.mark.parametrize("name", ["Œdipe", "Lœtitia", "Chloé", "Zoë"])
def test_a_name_is_one_whatever_letters_it_has(name: str) -> None:
    assert WHO in found_aspects(f"Je confie tout à {name}.", FRENCH)


@pytest.mark.parametrize("language", Language)
def test_typographic_and_typed_signs_read_the_same(language: Language) -> None:
    typed = "J'attends 300 EUR. Je m'en apercois demain. I'd know tomorrow."
    printed = "J’attends 300\u202fEUR. Je m’en aperçois demain. I’d know tomorrow."
    assert found_aspects(typed, language) == found_aspects(printed, language)


@pytest.mark.parametrize("language", Language)
def test_a_very_long_text_is_read_in_no_time(language: Language) -> None:
    long = (CONCRETE[language][0] + " " + "a" * 60 + " " + "il a été 1 1 1 1 . " * 5) * 80
    assert missing_aspects(long[:20_000], language) == []


def test_a_text_without_spaces_takes_no_more_time_for_each_letter() -> None:
    started = process_time()
    found_aspects("a" * 100_000, FRENCH)
    assert process_time() - started < 2


def test_an_address_says_nothing_wherever_it_stands() -> None:
    assert found_aspects("(lundi.paul@mardi.fr, www.mercredi.fr)", FRENCH) == set()
