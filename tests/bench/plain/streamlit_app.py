"""As many elements as a screen of ours and none of our code: what Streamlit itself takes for them.

The cards are a fragment, as what our screens hold is. One button of it changes nothing, another
says its words anew, as another step does; a third says all words anew, as a change of language
does. `?chart=1` adds a picture. `?alone=1` is one picture, drawn anew by each click, and nothing
else.
"""

import streamlit as st

from pages._parts.promptness import answer_promptly

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
def cards(word: str) -> None:
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
    if "chart" in st.query_params:
        picture(word)


def picture(title: str) -> None:
    """A picture that is drawn anew under another title."""
    bars = {"type": "bar", "x": ["one", "two", "three"], "y": [3, 1, 2]}
    layout = {"title": {"text": title}, "height": 280}
    st.plotly_chart({"data": [bars], "layout": layout}, config={"displayModeBar": False})


answer_promptly()
if "alone" in st.query_params:
    runs = st.session_state["runs"] = st.session_state.get("runs", 0) + 1
    st.button("Run", key="run")
    st.title("A picture")
    picture(f"Run {runs}")
else:
    WORD = "Others" if st.button("Say it in other words", key="anew") else "Words"
    frame(WORD)
    cards(WORD)
