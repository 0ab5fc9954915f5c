"""The command line: a thin front end over ``headwater.case``."""


def main() -> None:
    """Entry point of the ``headwater`` program."""
    from headwater.cli.app import run

    run()


__all__ = ["main"]
