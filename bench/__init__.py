"""Speed, measured against the plain alternative in the same run and printed as a ratio; nothing is asserted."""
