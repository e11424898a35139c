"""Chronology → picture: layout is plain data, figure is the only door to Plotly, page is the HTML file."""
