"""Jobs are derived from 202 responses, or described by an overlay."""

from __future__ import annotations

import pytest

from aprocore._codegen.jobs import with_jobs
from aprocore._codegen.operations import SourceJob, SourceOperation
from aprocore._codegen.overlays import OverlayError
from aprocore.catalogue.table import PollRule
from tests.support.operation_factories import operation
from tests.support.reference import repaired

ACCEPTED = {"202": None}
FILE = {"202": None, "302": None}


def job_of(*operations: SourceOperation) -> SourceJob | None:
    return with_jobs(operations)[0].job


def test_path_that_is_read_until_it_is_ready_is_polled() -> None:
    create, get = operation("POST /rest/v1.0/pdf", statuses=ACCEPTED), operation("GET /rest/v1.0/pdf", statuses=FILE)
    assert job_of(create, get) == SourceJob(get.key, result="file")


def test_path_with_an_id_is_polled() -> None:
    create = operation("POST /rest/v1.0/exports", statuses=ACCEPTED)
    get = operation("GET /rest/v1.0/exports/{export_id}", statuses=FILE)
    assert job_of(create, get) == SourceJob(get.key, ids=("export_id", "id", "uuid"), result="file")


def test_accepted_write_without_an_overlay_is_refused() -> None:
    with pytest.raises(OverlayError, match=r"POST /rest/v1\.0/a answers 202"):
        with_jobs([operation("POST /rest/v1.0/a", statuses=ACCEPTED)])


def test_read_with_a_202_is_polled_itself() -> None:
    (found,) = with_jobs([operation("GET /rest/v1.0/a", statuses=FILE)])
    assert (found.job, found.polled) == (None, PollRule())


def test_every_operation_with_a_202_is_a_job_or_polled_or_explained() -> None:
    accepting = [operation for operation in repaired() if "202" in operation.responses]
    kinds = [
        "polled"
        if operation.method == "GET"
        else "accepted"
        if operation.accepted
        else "job"
        if operation.job
        else None
        for operation in accepting
    ]
    assert {kind: kinds.count(kind) for kind in kinds} == {"polled": 11, "job": 16, "accepted": 4}
