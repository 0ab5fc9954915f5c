"""The sections of a dossier, one module each; every one is a function from an index to a `Section`."""
