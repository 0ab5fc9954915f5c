"""``python -m headwater``."""

from headwater.main import main

main()
