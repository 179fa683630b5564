"""The other page of the empty app."""

import streamlit as st

st.title("Second")
st.button("Run")
