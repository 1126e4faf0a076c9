"""Comparison of the catalogue with that of an earlier version, for ``aprocore operations --changes``."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

import click

from .output import print_json, print_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rich.text import Text

    from ..catalogue.changes import CatalogueChanges
    from ..catalogue.table import Catalogue, Operation

__all__ = ["print_changes"]

_FILE = "aprocore/catalogue/operations.json"


def print_changes(path: Path, as_json: bool) -> None:
    """Print how the catalogue differs from the one in a file.

    Raises:
        click.BadParameter: the file is neither a catalogue nor a wheel with one.
    """
    from .. import catalogue
    from ..catalogue.changes import compare

    old = _read(path)
    changes = compare(old.operations, catalogue.operations())
    if as_json:
        print_json({"from": old.date, "to": catalogue.date(), **_facts(changes)})
    else:
        print_lines(_lines(changes, old.date, catalogue.date()))


def _read(path: Path) -> Catalogue:
    import msgspec

    from ..catalogue.table import read_catalogue

    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as wheel:
                return read_catalogue(wheel.read(_FILE))
        return read_catalogue(path.read_bytes())
    except OSError as error:
        raise click.BadParameter(f"{path} can't be read: {error.strerror or error}.") from None
    except (KeyError, msgspec.MsgspecError, zipfile.BadZipFile):
        raise click.BadParameter(
            f"{path} is neither a wheel of aprocore nor its file {_FILE}, or older than catalogues with a date."
        ) from None


def _facts(changes: CatalogueChanges) -> dict[str, Any]:
    return {
        "added": [_line(operation) for operation in changes.added],
        "removed": [_line(operation) for operation in changes.removed],
        "changed": [{**_line(change.operation), "changes": list(change.details)} for change in changes.changed],
        "deprecated": [
            {**_line(operation), "replaced_by": list(operation.replaced_by)} for operation in changes.deprecated
        ],
    }


def _line(operation: Operation) -> dict[str, Any]:
    return {"name": operation.name, "method": operation.method, "path": operation.path}


def _lines(changes: CatalogueChanges, old: str, new: str) -> Iterator[Text]:
    from rich.text import Text

    yield Text(f"Operations as of {new}, compared with {old}.")
    for title, rows in _facts(changes).items():
        yield Text("")
        yield Text(f"{title.capitalize()}: {len(rows):,}", "bold")
        for row in rows:
            yield Text.assemble(f"  {row['name']}  ", (f"{row['method']} {row['path']}", "dim"))
            details = row.get("changes", ())
            successors = row.get("replaced_by", ())
            yield from (Text(f"    {detail}") for detail in details)
            if successors:
                yield Text(f"    use {' or '.join(successors)}")
