"""As many elements as a screen of ours and none of our code: what Streamlit itself takes for them.

The cards are a fragment, as what our screens hold is. One button of it changes nothing, another
says its words anew, as another step does; a third says all words anew, as a change of language
does. `?chart=1` adds a picture. `?alone=1` is one picture, drawn anew by each click, and nothing
else. The second page is as large, with other words and a picture.
"""

import streamlit as st

from pages._parts.promptness import answer_promptly
from tests.bench.plain.elements import cards, frame, picture

answer_promptly()
if "alone" in st.query_params:
    runs = st.session_state["runs"] = st.session_state.get("runs", 0) + 1
    st.button("Run", key="run")
    st.title("A picture")
    picture(f"Run {runs}")
else:
    WORD = "Others" if st.button("Say it in other words", key="anew") else "Words"
    frame(WORD)
    cards(WORD, has_picture="chart" in st.query_params)
