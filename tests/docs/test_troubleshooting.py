"""The texts of docs/troubleshooting.md are those of the package."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import aprocore
from tests.docs.code_blocks import ROOT
from tests.support.cases import cases

PAGE = (ROOT / "docs/troubleshooting.md").read_text(encoding="utf-8")
PACKAGE = Path(aprocore.__file__).parent
TITLES = re.findall(r"^### (.+)$", PAGE, re.MULTILINE)


def template(node: ast.expr) -> str:
    """Return the text of an expression, with `…` for the parts that differ."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(map(template, node.values))
    if isinstance(node, ast.BinOp):
        return template(node.left) + template(node.right)
    return "…"


@cache
def texts() -> str:
    """Return the texts of the package, separated by NUL."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        if file.is_relative_to(PACKAGE / "rest") or file.is_relative_to(PACKAGE / "_codegen"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant | ast.JoinedStr) and len(text := template(node)) > 8:
                found.add(text)
    return "\0".join(found)


def is_in_the_package(title: str) -> bool:
    """Return whether one text of the package has the parts of the title, in order."""
    parts = [re.escape(part.strip().rstrip(".")) for part in title.split("…") if part.strip()]
    return re.search(r"[^\0]*?".join(parts), texts()) is not None


@cases("title", TITLES)
def test_title_is_a_text_of_the_package(title: str) -> None:
    assert is_in_the_package(title), title


@pytest.mark.parametrize("title", ["The token is invalid: …", "No connection to the moon"])
def test_a_text_that_the_package_lacks_is_found(title: str) -> None:
    assert not is_in_the_package(title)


def test_every_class_of_errors_is_in_the_list_of_names() -> None:
    listed = re.findall(r"^\| `(\w+)` \|", PAGE.partition("## Names of errors")[2], re.MULTILINE)
    public = {name: getattr(aprocore, name) for name in dir(aprocore)}
    kinds = (aprocore.ProcoreError, aprocore.DeprecatedOperationWarning)
    assert listed == sorted(
        name for name, value in public.items() if isinstance(value, type) and issubclass(value, kinds)
    )


def test_titles_are_unique() -> None:
    assert len(TITLES) > 50
    assert len(set(TITLES)) == len(TITLES)
