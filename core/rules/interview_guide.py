"""The guide for three interviews of different purpose: who they are, the work, the terms."""

from typing import Final

GUIDE: Final = {
    1: ("way_here", "proud_of", "usual_week", "other_clients", "difficulty", "their_questions"),
    2: ("say_it_back", "how_they_start", "small_test", "test_talk", "when_stuck", "tools"),
    3: ("price_and_pay", "first_milestone", "rhythm", "access", "rights", "worries"),
}
"""The questions of each interview, by key; their words are `guide.<key>`."""
TALKS_OF_FEARS: Final = 3
"""The interview in which the freelancer's own worries have their place."""
