"""Nightly export of all projects into a DuckDB file: the first run loads everything, later ones what has changed.

pip install "aprocore[dlt]" && python nightly_export.py procore.duckdb
Set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET and PROCORE_COMPANY_ID. If it is killed, start it again: it goes on.
"""

import sys

import dlt

from aprocore import PartialFailureError
from aprocore.dlt import ExportSummary, export

LISTS = ["rfis", "submittals", "daily_logs.notes_logs"]


def load(database: str) -> ExportSummary:
    """Load what has changed since the last run, and remove what was deleted."""
    pipeline = dlt.pipeline("nightly", destination=dlt.destinations.duckdb(database), dataset_name="main")
    return export(pipeline, lists=LISTS)


def main(database: str) -> str | None:
    """Return the reason of a failure."""
    failure = None
    try:
        summary = load(database)
    except PartialFailureError as error:  # everything else was loaded
        summary, failure = error.result, str(error)
    for name, table in summary.lists.items():
        print(f"{name}: {table.rows} rows, {table.deletions} deletions, {table.projects} projects")
    return failure


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
