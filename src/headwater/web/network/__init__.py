"""A part of the network, from one entity outwards: never everything at once."""
