"""Exchange formats. Each module has ``render(dossier) -> bytes`` and a ``read`` that gives back what was written."""
