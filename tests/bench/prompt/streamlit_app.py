"""The empty app, answering at once as ours does: Streamlit alone waits 40 ms for each click."""

import streamlit as st

from pages._parts.promptness import answer_promptly

answer_promptly()
st.title("Empty")
st.button("Run")
