"""Checks of `aprocore/README.md`: the paths that it names exist, and its layers are those of test_layers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import aprocore
from tests.test_layers import LAYERS

PACKAGE = Path(aprocore.__file__).parent
PAGE = (PACKAGE / "README.md").read_text(encoding="utf-8")


def paths(page: str) -> set[str]:
    """Return the files and folders that a page names in backticks."""
    return set(re.findall(r"`((?:\.\./)?[\w./]+(?:/|\.(?:py|md|toml|tsv)))`", page))


def missing(page: str) -> list[str]:
    """Return the paths on a page that do not exist."""
    return sorted(path for path in paths(page) if not (PACKAGE / path).exists())


def test_paths_exist() -> None:
    assert len(paths(PAGE)) > 80
    assert missing(PAGE) == []


@pytest.mark.parametrize("path", ["sansio/outcomes.py", "net/rate/", "_codegen/nothing.toml", "../tests/test_none.py"])
def test_missing_path_is_found(path: str) -> None:
    assert missing(f"see `{path}`, not `engine.py`") == [path]


def test_named_classes_and_functions_exist() -> None:
    # A glossary that names a class must survive its renaming.
    names = set(re.findall(r"`([A-Z][a-z]\w+)(?:\.\w+)?`", PAGE)) | {"may_repeat"}
    code = "\n".join(
        path.read_text(encoding="utf-8") for folder in ("net", "sansio", "rest") for path in _sources(PACKAGE / folder)
    )
    code += "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.glob("*.py"))
    defined = set(re.findall(r"^(?:class|def) (\w+)", code, re.MULTILINE))
    assert names - defined == {"Authorization", "ClientSession"}


def _sources(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*.py") if "rest" not in path.parts or path.parent.name == "rest"]


def test_layers_are_those_of_the_import_test() -> None:
    rows = re.findall(r"^\| (\d) \| (`[^|]+`) \|", PAGE, re.MULTILINE)
    layers = {int(number): set(re.findall(r"`(\w+)`", modules)) for number, modules in rows}
    # The package itself is "" in the test.
    assert layers == {number: {name or "__init__" for name in names} for number, names in enumerate(LAYERS)}
