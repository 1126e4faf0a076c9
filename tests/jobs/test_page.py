"""The page about jobs names the operations of the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

from aprocore import catalogue

PAGE = (Path(__file__).parents[2] / "docs/how-to/jobs.md").read_text(encoding="utf-8")


def test_page_names_every_operation_with_a_job() -> None:
    rows = {
        operation.name
        for operation in catalogue.job_operations()
        if not operation.name.rpartition(".")[0].endswith("_export_pdf")
    }
    named = set(re.findall(r"`([a-z_]+(?:\.\w+)+)`", PAGE))
    # The others stand in a row with a name that begins alike.
    alike = {name.rpartition(".")[0] for name in named}
    assert {name for name in rows - named if name.rpartition(".")[0] not in alike} == set()
    assert {name for name in named if name.count(".") >= 1 and name.split(".")[0] in NAMESPACES} <= NAMES


NAMES = {operation.name for operation in catalogue.operations()}
NAMESPACES = {name.split(".")[0] for name in NAMES}


def test_number_of_exports_is_that_of_the_catalogue() -> None:
    exports = [operation for operation in catalogue.job_operations() if operation.name.endswith("_export_pdf.create")]
    assert len(exports) == 6
