"""One module per kind of file: ``bid(probe)`` says how surely it is one, ``read(data, probe, limits)`` reads it."""
