"""Cue words of relations, per language, with the arguments that they take."""
