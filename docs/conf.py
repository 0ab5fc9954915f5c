"""Sphinx settings: MyST pages, the Furo theme, nothing fetched while building or reading."""

project = "Headwater"
author = "The Headwater authors"
copyright = "The Headwater authors, MIT licence"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Headwater"
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_last_updated_fmt = None
smartquotes = False  # quotations are evidence: they stay as they stand
nitpicky = True
