"""Relations read off Universal Dependencies trees: one grammar, one lexicon of cues a language."""
