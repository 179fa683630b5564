"""As many elements as a screen of ours and none of our code: what Streamlit itself takes for them.

One button changes nothing, another says every word anew, as a change of language does;
`?chart=1` adds a picture.
"""

import streamlit as st

from pages._parts.promptness import answer_promptly

LINKS = 16
CAPTIONS = 7
CARDS = 10

answer_promptly()
st.button("Run", key="run")
WORD = "Others" if st.button("Say it in other words", key="anew") else "Words"

with st.sidebar:
    for place in range(LINKS):
        st.page_link("pages/second.py", label=f"{WORD} {place}", icon=":material/circle:")
    for place in range(CAPTIONS):
        st.caption(f"{WORD} above the links, {place}")

st.title(f"{WORD} of a title")
for place in range(CARDS):
    with st.container(border=True):
        words, way = st.columns(2)
        words.markdown(f"**{WORD}** of a card, with the number {place}, and a few more to *read*.")
        words.caption(f"{WORD} beneath")
        with way.container(horizontal=True):
            st.button(f"{WORD} {place}", key=f"card.{place}", icon=":material/edit:")
if "chart" in st.query_params:
    bars = {"type": "bar", "x": ["one", "two", "three"], "y": [3, 1, 2]}
    layout = {"title": {"text": WORD}, "height": 280}
    st.plotly_chart({"data": [bars], "layout": layout}, config={"displayModeBar": False})
