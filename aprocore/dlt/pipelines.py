"""Pipelines of the command line, and Parquet files of their tables."""

from __future__ import annotations

import errno
import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import dlt
import duckdb
from dlt.common.destination import Destination
from dlt.common.destination.exceptions import UnknownDestinationModule

from ..errors import ConfigurationError, LocalFileError
from ..net.platform.private_files import rename_file
from .export_tables import COMPANY, DELETED, ID, PROJECT
from .sources import turn_off_telemetry

__all__ = ["pipeline_of_database", "pipeline_of_destination", "write_parquet_files"]

_NAME = "aprocore"


def pipeline_of_database(file: Path, dataset: str, folder: Path) -> dlt.Pipeline:
    """Return a pipeline into a DuckDB file.

    Args:
        file: the file, whose folder exists.
        dataset: name of the schema.
        folder: folder of the pipeline's own files.
    """
    return _pipeline(dlt.destinations.duckdb(str(file)), dataset, folder)


def pipeline_of_destination(name: str, url: str | None, dataset: str, folder: Path) -> dlt.Pipeline:
    """Return a pipeline into a destination of dlt, whose credentials are in dlt's files or in the environment.

    Args:
        name: name of the destination.
        url: connection URL; None if it is in the configuration too.
        dataset: name of the dataset.
        folder: folder of the pipeline's own files.

    Raises:
        ConfigurationError: dlt has no such destination.
    """
    options: dict[str, Any] = {} if url is None else {"credentials": url}
    try:
        destination = Destination.from_reference(name, **options)
    except (UnknownDestinationModule, ImportError, ValueError) as error:
        raise ConfigurationError(
            f"dlt has no destination {name!r}, or its package is not installed: {str(error).splitlines()[0]}",
            hint=f'Install its extra: pip install "dlt[{name}]"',
        ) from None
    return _pipeline(destination, dataset, folder)


def write_parquet_files(database: Path, dataset: str, tables: Iterable[str], folder: Path) -> dict[str, Path]:
    """Write each table that was loaded to a Parquet file, which replaces an earlier one at once, and return the files.

    Raises:
        LocalFileError: the disk is full, or a file can't be written; its earlier content is unchanged.
    """
    files = {}
    with duckdb.connect(str(database), read_only=True) as connection:
        query = "SELECT table_name FROM duckdb_tables() WHERE schema_name = ?"
        loaded = {row[0] for row in connection.execute(query, [dataset]).fetchall()}
        for table in tables:
            if table not in loaded:
                continue
            file = files[table] = folder / f"{table}.parquet"
            part = file.with_name(f".{table}.parquet.part")
            source = f'"{dataset}"."{table}"'
            found = [row[0] for row in connection.execute(f"DESCRIBE {source}").fetchall()]
            order = ", ".join(f'"{name}"' for name in (COMPANY, PROJECT, ID) if name in found)
            query = f'SELECT * EXCLUDE ("{DELETED}") FROM {source} ORDER BY {order}'  # noqa: S608 -- names of our own
            target = str(part).replace("'", "''")
            try:
                part.unlink(missing_ok=True)
                connection.execute(f"COPY ({query}) TO '{target}' (FORMAT parquet)")
                rename_file(file, part)
            except (duckdb.Error, OSError) as error:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
                failed = LocalFileError(
                    f"{str(file)!r} can't be written: {error}.", hint="Check the disk, and run the same command again."
                )
                failed.errno = errno.ENOSPC if "No space left" in str(error) else errno.EIO
                raise failed from error
    return files


def _pipeline(destination: Any, dataset: str, folder: Path) -> dlt.Pipeline:
    turn_off_telemetry()
    pipeline = dlt.pipeline(_NAME, pipelines_dir=str(folder), destination=destination, dataset_name=dataset)
    # Its warnings are about the columns of a table, of which users of the command need not know, and its errors have
    # tracebacks, where the command has messages. It reads its configuration of logs only when it is imported.
    logging.getLogger("dlt").setLevel(logging.CRITICAL)
    return pipeline
