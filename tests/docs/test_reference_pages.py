"""Pages of the reference name every error, command and variable."""

from __future__ import annotations

import re

import click

from aprocore import errors
from aprocore.cli.app import app
from tests.docs.code_blocks import ROOT


def page(name: str) -> str:
    return (ROOT / "docs/reference" / name).read_text(encoding="utf-8")


def test_every_error_is_on_the_page() -> None:
    names = {name for name in errors.__all__ if name.endswith("Error")}
    assert names - set(re.findall(r"\w+Error", page("errors.md"))) == set()


def test_every_command_is_on_the_page() -> None:
    assert isinstance(app, click.Group)
    names = set(app.list_commands(click.Context(app)))
    rows = re.findall(r"^\| (`.*?) \|", page("command-line.md"), re.MULTILINE)
    assert names == {name for row in rows for name in re.findall(r"`(\w+)`", row)}


def test_every_variable_of_the_help_is_on_the_page() -> None:
    text = app.get_help(click.Context(app))
    names = set(re.findall(r"(?<![A-Z_])PROCORE_[A-Z_]+", text))
    assert len(names) > 8
    assert names - set(re.findall(r"PROCORE_[A-Z_]+", page("options.md"))) == set()
