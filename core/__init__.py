"""What the product knows: no Streamlit and no Plotly in here."""
