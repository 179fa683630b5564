"""Where the links of the plain app lead to; nobody goes there."""

import streamlit as st

st.title("Second")
