"""Another screen as large as ours, with a picture: what a change of page takes."""

from pages._parts.promptness import answer_promptly
from tests.bench.plain.elements import cards, frame

answer_promptly()
frame("Seconds")
cards("Seconds", has_picture=True)
