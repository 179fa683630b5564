"""As many elements as a screen of ours holds, and none of our code."""

import streamlit as st

LINKS = 16
CAPTIONS = 7
CARDS = 10


def frame(word: str) -> None:
    """A sidebar and a title, as on a screen of ours."""
    with st.sidebar:
        for place in range(LINKS):
            st.page_link("pages/second.py", label=f"{word} {place}", icon=":material/circle:")
        for place in range(CAPTIONS):
            st.caption(f"{word} above the links, {place}")
    st.title(f"{word} of a title")


@st.fragment
def cards(word: str, *, has_picture: bool) -> None:
    """As many elements as one of our screens holds."""
    st.button("Run", key="run")
    if st.button("Say the cards in other words", key="apart"):
        word = "Others"
    for place in range(CARDS):
        with st.container(border=True):
            words, way = st.columns(2)
            words.markdown(f"**{word}** of a card, with the number {place}, and a few to *read*.")
            words.caption(f"{word} beneath")
            with way.container(horizontal=True):
                st.button(f"{word} {place}", key=f"card.{place}", icon=":material/edit:")
    if has_picture:
        picture(word)


def picture(title: str) -> None:
    """A picture that is drawn anew under another title."""
    bars = {"type": "bar", "x": ["one", "two", "three"], "y": [3, 1, 2]}
    layout = {"title": {"text": title}, "height": 280}
    st.plotly_chart({"data": [bars], "layout": layout}, config={"displayModeBar": False})
