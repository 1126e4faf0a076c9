"""Targets of ``aprocore export``: a folder of Parquet files, a DuckDB file, or a destination of dlt."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import attrs
import click

from .output_files import path_of

__all__ = ["ExportTarget"]

_URL = re.compile(r"([a-z][a-z0-9+_]*)://(.*)", re.IGNORECASE | re.DOTALL)
# Schemes of URLs whose destination has another name.
_DESTINATIONS = {"postgresql": "postgres", "md": "motherduck", "mysql": "sqlalchemy", "sqlite": "sqlalchemy"}
# Files in a bucket can be added, but not merged.
_BUCKETS = ("s3", "gs", "gcs", "az", "abfss", "file", "sftp")
# Suffixes of files: a folder with one is a mistake.
_FILES = frozenset({".parquet", ".csv", ".tsv", ".json", ".jsonl", ".txt", ".xlsx", ".db", ".sqlite", ".sqlite3"})


@attrs.frozen
class ExportTarget:
    """Where an export is loaded."""

    kind: Literal["folder", "duckdb", "destination"]
    """Kind of the target."""
    path: Path | None = None
    """The folder or file."""
    destination: str = ""
    """Name of dlt's destination."""
    url: str | None = None
    """Connection URL without a password; None if dlt's configuration has it."""

    @classmethod
    def parse(cls, text: str) -> ExportTarget:
        """Return the target of ``--to``.

        Raises:
            click.UsageError: it can't be a target, or has a password.
        """
        url = _URL.fullmatch(text)
        if url is not None:
            return cls._of_url(text, url[1].lower(), url[2])
        path = path_of(text)
        if not path.absolute().parent.is_dir():
            raise click.UsageError(f"--to {text}: the directory {path.absolute().parent} does not exist.")
        if path.suffix == ".duckdb":
            if path.is_dir():
                raise click.UsageError(f"--to {text} is a directory.")
            return cls("duckdb", path.absolute())
        if path.is_file() or (path.suffix.lower() in _FILES and not path.is_dir()):
            raise click.UsageError(f"--to {text} is a file. Name a folder, a file that ends with .duckdb, or a URL.")
        return cls("folder", path.absolute())

    def schema_of(self, dataset: str | None) -> str:
        """Return the schema of the tables: that of ``--dataset``, or the usual one.

        Raises:
            click.UsageError: it can't be the name of a schema.
        """
        if dataset is None:
            dataset = "procore" if self.kind == "destination" else "main"
        if not dataset.isidentifier():
            raise click.UsageError(f"--dataset {dataset}: letters, digits and underscores only.")
        if self.database is not None and self.database.stem.lower() == dataset.lower():
            # Such names are ambiguous in queries.
            raise click.UsageError(f"--dataset {dataset}: a schema can't have the name of its DuckDB file.")
        return dataset

    @property
    def database(self) -> Path | None:
        """The DuckDB file; None for a destination."""
        return self.path / ".aprocore" / "export.duckdb" if self.path and self.kind == "folder" else self.path

    @property
    def name(self) -> str:
        """Name that is the same whenever the target is."""
        return str(self.path) if self.path is not None else f"{self.destination} {self.url or ''}"

    @classmethod
    def _of_url(cls, text: str, scheme: str, rest: str) -> ExportTarget:
        if scheme in _BUCKETS:
            raise click.UsageError(
                f"--to {scheme}://…: files in a bucket can't be merged. Export to a folder, and copy its files."
            )
        name = _DESTINATIONS.get(scheme, scheme.partition("+")[0])
        try:
            has_password = urlsplit(text).password is not None
        except ValueError:
            has_password = True
        if has_password or "password=" in rest.lower():
            variable = f"DESTINATION__{name.upper()}__CREDENTIALS__PASSWORD"
            raise click.UsageError(
                f"--to: leave the password out of the URL. Set {variable}, or put it into dlt's secrets.toml."
            )
        return cls("destination", destination=name, url=text if rest else None)
