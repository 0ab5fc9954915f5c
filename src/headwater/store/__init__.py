"""The case folder: blobs and ledger (the truth), stage tables and full text (derived), the case file, queries.

Modules are imported by name; this package loads none of them, so that a light command stays light.
"""
