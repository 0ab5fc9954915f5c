"""Figures of the pages as SVG made here: no script, every word escaped, every part reached by keyboard.

They are drawn with classes, so that the page's sheet can show them light or dark; a file of its own carries the
light colours with it (``sheet.py``).
"""
