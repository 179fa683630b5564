"""The empty app that every screen is measured beside."""

import streamlit as st

st.title("Empty")
st.button("Run")
