"""Figures as SVG made on the server: no script, every word escaped, certainty by line style."""
