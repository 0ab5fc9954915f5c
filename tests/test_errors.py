"""Failures say one line and know how they leave the program."""

from __future__ import annotations

import inspect

import pytest

from headwater import errors


def _classes() -> list[type[errors.HeadwaterError]]:
    found = [cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, errors.HeadwaterError)]
    assert len(found) > 8
    return found


@pytest.mark.parametrize("cls", _classes())
def test_every_failure_stands_in_the_tree_and_knows_its_codes(cls: type[errors.HeadwaterError]) -> None:
    assert cls.__name__ in (errors.__doc__ or "")
    assert isinstance(cls.exit, errors.Exit)
    assert 400 <= cls.status < 600


def test_a_message_is_one_line_with_its_remedy() -> None:
    error = errors.Unreadable("page 3\n of x.pdf", remedy="open it in\na reader")
    assert str(error) == "page 3 of x.pdf — open it in a reader"
