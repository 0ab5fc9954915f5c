"""Labelled fields of registers, notices and minutes, read against the entry that they stand under."""
