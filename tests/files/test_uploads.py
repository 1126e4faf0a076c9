"""Uploads through ``procore.files``, as the storage service and the API see them."""

from __future__ import annotations

import array
import asyncio
import json
import os
import pickle
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import (
    ConfigurationError,
    DeadlineExceededError,
    File,
    NotReadyError,
    Procore,
    ServerError,
    SourceChangedError,
    TransferProgress,
    UnprocessableError,
    Uploaded,
)
from aprocore.sandbox import Answer, Hold, ResetAfter, ResetBefore, Rewrite, Sandbox, Truncate
from aprocore.sandbox.api import upload_endpoints
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sansio.files import upload_plan

pytestmark = pytest.mark.anyio

SEGMENT = 20_000
PARTS = (b"a" * SEGMENT, b"b" * SEGMENT, b"the end")
CONTENT = b"".join(PARTS)


@pytest.fixture(autouse=True)
def small_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow segments below 5 MiB, which these tests would take seconds to send."""
    for name in ("UNIFIED", "LEGACY"):
        rules = getattr(upload_endpoints, name)
        monkeypatch.setattr(upload_endpoints, name, attrs.evolve(rules, smallest=1))
    monkeypatch.setattr(upload_plan, "_SMALLEST", {"unified": 1, "segmented": 1, "form": 0})


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pdf"
    path.write_bytes(CONTENT)
    return path


def options(**more: Any) -> dict[str, Any]:
    return {"segment_size": SEGMENT, **more}


def puts(sandbox: Sandbox) -> list[tuple[int, int | None]]:
    """Return the number of the segment and the status of each request to the storage service."""
    return [(number_of(seen), seen.status) for seen in sandbox.requests if seen.origin == "storage"]


def number_of(seen: SeenRequest) -> int:
    return int(seen.path.rpartition("/parts/")[2])


def to_api(sandbox: Sandbox, method: str) -> list[SeenRequest]:
    return [seen for seen in sandbox.requests.to(method, "/rest/v2.1/*") if seen.origin == "api"]


async def content_of(procore: Procore, uploaded: Uploaded) -> bytes:
    file = {"name": uploaded.name, "upload_uuid": uploaded}
    created = await procore.documents.project_folders_and_files.create_file(file=file)
    assert created.file_versions
    async with procore.stream("GET", created.file_versions[0].url or "") as response:
        return await response.read()


@pytest.mark.fault("U02")
@pytest.mark.fault("R18")
@pytest.mark.usefixtures("each_transport")
async def test_file_is_uploaded_in_segments_without_the_token(sandbox: Sandbox, procore: Procore, plan: Path) -> None:
    uploaded = await procore.files.upload(plan, **options())
    assert (uploaded.id, uploaded.name, uploaded.size) == (uploaded.upload_uuid, "plan.pdf", len(CONTENT))
    assert (uploaded.sha256, uploaded.content_type) == (sha256(CONTENT).hexdigest(), "application/pdf")
    assert sorted(puts(sandbox)) == [(1, 200), (2, 200), (3, 200)]
    for seen in sandbox.requests:
        if seen.origin == "storage":
            assert seen.headers["Content-Length"] == str(len(PARTS[number_of(seen) - 1]))
            assert not {"Authorization", "Procore-Company-Id", "Content-Type", "Transfer-Encoding", "Cookie"} & set(
                seen.headers
            )
    assert [seen.method for seen in sandbox.requests if "/uploads" in seen.path and seen.origin == "api"] == [
        "POST",
        "PATCH",
        "GET",
    ]
    assert await content_of(procore, uploaded) == CONTENT


@pytest.mark.parametrize("kind", ["segmented", "form"])
async def test_older_kinds_of_uploads(sandbox: Sandbox, procore: Procore, plan: Path, kind: Any) -> None:
    uploaded = await procore.files.upload(plan, kind=kind, **({} if kind == "form" else options()))
    assert await content_of(procore, uploaded) == CONTENT
    assert len(sandbox.requests.to("POST", "/rest/v1.1/projects/{id}/uploads")) == 1


async def test_upload_is_accepted_where_operations_take_ids_of_uploads(sandbox: Sandbox, procore: Procore) -> None:
    uploaded = await procore.files.upload(b"%PDF", name="answer.pdf", project_id=procore.project_id)
    rfi = await procore.rfis.create(
        rfi={
            "subject": "Door",
            "rfi_manager_id": next(iter(sandbox.seed_data.people)).id,
            "question": {"body": "Which one?", "upload_ids": [uploaded]},
        }
    )
    assert rfi.id
    [seen] = sandbox.requests.to("POST", "/rest/v1.0/projects/{id}/rfis")
    assert seen.json()["rfi"]["question"]["upload_ids"] == [uploaded.id] == uploaded.upload_ids
    copy = pickle.loads(pickle.dumps(uploaded))
    assert (copy, repr(copy), copy.sha256) == (uploaded, repr(uploaded), uploaded.sha256)
    assert json.dumps([uploaded]) == f'["{uploaded.id}"]'


async def test_uploads_in_fields_for_files_are_sent_as_ids(
    sandbox: Sandbox, procore: Procore, plan: Path, tmp_path: Path
) -> None:
    uploaded = await procore.files.upload(plan, **options())
    rfi = await procore.rfis.list().first()
    assert rfi is not None
    await procore.rfis.update(id=rfi.id, rfi={"question": {"body": "Why?", "attachments": [uploaded]}})
    [seen] = sandbox.requests.to("PATCH", "/rest/v1.0/projects/{id}/rfis/{id}")
    assert seen.json() == {"rfi": {"question": {"body": "Why?", "upload_ids": [uploaded.id]}}}
    observation: Any = {"name": "Crack", "type_id": 1}
    sandbox.faults.add("POST", "/rest/v1.0/observations/items", Answer(201, None, {"id": 1}))
    await procore.observations.create(observation=observation, attachments=[uploaded, plan])
    seen = sandbox.requests.to("POST", "/rest/v1.0/observations/items")[-1]
    assert f'name="observation[upload_ids][]"\r\n\r\n{uploaded.id}\r\n'.encode() in seen.body
    assert b'name="attachments[]"; filename="plan.pdf"' in seen.body
    documents = procore.documents.project_folders_and_files
    created = await documents.create_file(file={"name": "plan.pdf", "data": uploaded})
    assert created.file_versions
    with pytest.raises(ConfigurationError, match="in a field that takes a file"):
        await procore.incidents.action_attachments.create(action_id=1, attachment=uploaded)


async def test_company_uploads_have_no_project(sandbox: Sandbox, procore: Procore) -> None:
    await procore.files.upload(b"x", name="a.txt", project_id=None)
    assert [seen.path for seen in to_api(sandbox, "POST")] == [f"/rest/v2.1/companies/{sandbox.company_id}/uploads"]


async def test_every_kind_of_source(procore: Procore, plan: Path) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for part in PARTS:
            yield part

    async def numbers() -> AsyncIterator[Any]:
        yield memoryview(array.array("I", range(3)))

    reading, writing = os.pipe()
    os.write(writing, b"from a pipe")
    os.close(writing)
    with plan.open("rb") as opened, os.fdopen(reading, "rb") as pipe:
        opened.seek(3)
        for source, name, expected in (
            (str(plan), None, CONTENT),
            (opened, None, CONTENT[3:]),
            (pipe, "pipe.txt", b"from a pipe"),
            (pieces(), "pieces.bin", CONTENT),
            (numbers(), "numbers.bin", array.array("I", range(3)).tobytes()),
            (File(b"", "empty.txt", "text/csv"), None, b""),
        ):
            uploaded = await procore.files.upload(source, name=name)
            assert uploaded.sha256 == sha256(expected).hexdigest()
        assert opened.tell() == 3
    assert uploaded.content_type == "text/csv"


# -- faults of the storage service ------------------------------------------------------------------------------------


@pytest.mark.fault("U04")
async def test_segment_with_an_expired_url_is_sent_alone_to_a_fresh_one(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    sandbox.faults.add("PUT", "*/parts/2", Answer(403, {"Content-Type": "application/xml"}, b"<Error/>"))
    uploaded = await procore.files.upload(plan, **options())
    assert sorted(puts(sandbox)) == [(1, 200), (2, 200), (2, 403), (3, 200)]
    assert len(to_api(sandbox, "GET")) == 2
    assert await content_of(procore, uploaded) == CONTENT


@pytest.mark.fault("U04")
async def test_urls_that_expire_meanwhile_are_fetched_once_for_all_segments(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    def wait(progress: TransferProgress) -> None:
        if progress.phase == "sending" and progress.bytes == 0:
            sandbox.clock.advance(3601)

    await procore.files.upload(plan, progress=wait, **options())
    assert sorted(puts(sandbox)) == [(1, 200), (2, 200), (3, 200)]
    assert len(to_api(sandbox, "GET")) == 2


@pytest.mark.parametrize("fault", [Answer(503, {"Retry-After": "2"}), Answer(500), Answer(400), ResetBefore()])
async def test_only_the_failed_segment_is_sent_again(
    sandbox: Sandbox, procore: Procore, plan: Path, fault: Any
) -> None:
    sandbox.faults.add("PUT", "*/parts/2", fault, times=2)
    uploaded = await procore.files.upload(plan, **options())
    assert sorted(number for number, _ in puts(sandbox)) == [1, 2, 2, 2, 3]
    assert await content_of(procore, uploaded) == CONTENT


async def test_storage_that_stays_down_ends_the_upload_after_the_attempts(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    sandbox.faults.add("PUT", "*/parts/1", Answer(503), times=None)
    with pytest.raises(ServerError) as failed:
        await procore.files.upload(plan, concurrency=1, **options())
    assert puts(sandbox) == [(1, 503)] * 4
    assert to_api(sandbox, "PATCH") == []
    assert failed.value.resume is not None


async def test_segment_whose_answer_is_lost_is_confirmed_and_not_sent_again(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    sandbox.faults.add("PUT", "*/parts/2", ResetAfter())
    uploaded = await procore.files.upload(plan, concurrency=1, **options())
    assert [number for number, _ in puts(sandbox)] == [1, 2, 3]
    assert [seen.json()["part_etags"].count(None) for seen in to_api(sandbox, "PATCH")] == [1, 0]
    assert await content_of(procore, uploaded) == CONTENT


async def test_segment_is_sent_again_if_its_confirmation_was_wrong(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    # A service that takes any ETag at first, and compares them at the end.
    sandbox.faults.add("PUT", "*/parts/2", ResetBefore())
    accepted = Answer(200, None, {"data": {"upload_id": "x", "status": "receiving"}})
    sandbox.faults.add("PATCH", "/rest/v2.1/*", accepted)
    uploaded = await procore.files.upload(plan, concurrency=1, **options())
    assert [number for number, _ in puts(sandbox)] == [1, 2, 3, 2]
    assert await content_of(procore, uploaded) == CONTENT


@pytest.mark.fault("U06")
@pytest.mark.parametrize("etags", [[], [""], ['"a"', '"b"']])
async def test_segment_without_a_single_etag_is_sent_again(
    sandbox: Sandbox, procore: Procore, plan: Path, etags: list[str]
) -> None:
    def without(answer: Answer) -> Answer:
        changed = Answer(answer.status)
        for etag in etags:
            changed.headers.add("ETag", etag)
        return changed

    sandbox.faults.add("PUT", "*/parts/1", Rewrite(without))
    await procore.files.upload(plan, concurrency=1, **options())
    assert [number for number, _ in puts(sandbox)] == [1, 1, 2, 3]


@pytest.mark.fault("U14")
async def test_insecure_segment_url_is_refused(sandbox: Sandbox, procore: Procore, plan: Path) -> None:
    def insecure(answer: Answer) -> Answer:
        assert isinstance(answer.body, bytes)
        return Answer(answer.status, dict(answer.headers), answer.body.replace(b"https://", b"http://"))

    sandbox.faults.add("POST", "/rest/v2.1/*", Rewrite(insecure))
    with pytest.raises(ConfigurationError, match="not https"):
        await procore.files.upload(plan, **options())
    assert puts(sandbox) == []


# -- completion -------------------------------------------------------------------------------------------------------


async def test_lost_completion_is_looked_up(sandbox: Sandbox, procore: Procore, plan: Path) -> None:
    sandbox.faults.add("PATCH", "/rest/v2.1/*", ResetAfter())
    await procore.files.upload(plan, **options())
    assert len(to_api(sandbox, "PATCH")) == 1


@pytest.mark.parametrize("fault", [Answer(502), ResetBefore()])
async def test_completion_that_was_not_applied_is_repeated_after_a_look(
    sandbox: Sandbox, procore: Procore, plan: Path, fault: Any
) -> None:
    sandbox.faults.add("PATCH", "/rest/v2.1/*", fault)
    await procore.files.upload(plan, **options())
    assert [seen.method for seen in sandbox.requests if seen.origin == "api" and "/uploads/" in seen.path] == [
        "PATCH",
        "GET",
        "PATCH",
        "GET",
    ]


async def test_wrong_checksum_ends_the_upload(sandbox: Sandbox, procore: Procore, plan: Path, tmp_path: Path) -> None:
    mismatch = Answer(422, None, {"errors": {"sha256": ["does not match the received bytes"]}})
    sandbox.faults.add("PATCH", "/rest/v2.1/*", mismatch)
    with pytest.raises(UnprocessableError, match="sha256") as failed:
        await procore.files.upload(plan, **options())
    assert failed.value.resume is None
    assert len(to_api(sandbox, "PATCH")) == 1


@pytest.mark.fault("U09")
@pytest.mark.parametrize("status", ["complete", "scanning"])
async def test_upload_is_polled_until_it_is_available(sandbox: Sandbox, procore: Procore, status: str) -> None:
    sandbox.uploads.polls, sandbox.uploads.meanwhile = 10, status
    phases: list[str] = []
    await procore.files.upload(b"x", name="a", progress=lambda progress: phases.append(progress.phase))
    assert len(to_api(sandbox, "GET")) == 11
    assert list(dict.fromkeys(phases)) == ["reading", "sending", "processing", "done"]


@pytest.mark.fault("U09")
async def test_upload_that_does_not_become_available_is_an_error_and_can_be_resumed(
    sandbox: Sandbox, procore: Procore
) -> None:
    sandbox.uploads.seconds = 100.0
    with pytest.raises(NotReadyError, match="'complete' after 20 s") as failed:
        await procore.files.upload(b"x", name="a", available_within=20)
    assert (failed.value.applied, len(puts_of_one(sandbox))) == ("yes", 1)
    assert len(to_api(sandbox, "GET")) < 10
    await procore.files.upload(b"x", name="a", resume=failed.value.resume)
    assert len(puts_of_one(sandbox)) == 1


def puts_of_one(sandbox: Sandbox) -> list[SeenRequest]:
    return [seen for seen in sandbox.requests if seen.origin == "storage"]


# -- resume -----------------------------------------------------------------------------------------------------------


async def failed_upload(sandbox: Sandbox, procore: Procore, plan: Path, **more: Any) -> Any:
    """Upload all segments but the second, and return the handle."""
    rule = sandbox.faults.add("PUT", "*/parts/2", Answer(500), times=None)
    with pytest.raises(ServerError) as failed:
        await procore.files.upload(plan, concurrency=1, **options(**more))
    sandbox.faults.remove(rule)
    sandbox.requests.clear()
    return failed.value.resume


@pytest.mark.fault("U08")
async def test_upload_is_resumed_by_another_session_from_its_handle(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    handle = json.dumps(await failed_upload(sandbox, procore, plan))
    assert "http" not in handle.replace(sandbox.environment.api_url, "")
    assert "sig" not in handle
    async with sandbox.procore(project_id=procore.project_id) as other:
        uploaded = await other.files.upload(plan, resume=handle)
        assert sorted(puts(sandbox)) == [(2, 200), (3, 200)]
        assert await content_of(other, uploaded) == CONTENT
    assert not uploaded.restarted


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"user": "x"}, "another user"),
        ({"company_id": "x"}, "another company"),
        ({"project_id": None}, "another project"),
        ({"origin": "https://api.procore.com"}, "another API origin"),
        ({"version": 2}, "this version"),
        ({"etags": [None]}, "damaged"),
        ({"segment_size": 0}, "damaged"),
        ({"started": [9]}, "damaged"),
    ],
)
async def test_handle_of_another_upload_is_refused(
    sandbox: Sandbox, procore: Procore, plan: Path, changed: dict[str, Any], message: str
) -> None:
    handles: list[Any] = []
    await procore.files.upload(plan, progress=lambda progress: handles.append(progress.resume), **options())
    sandbox.requests.clear()
    with pytest.raises(ConfigurationError, match=message):
        await procore.files.upload(plan, resume={**handles[-1], **changed})
    assert len(sandbox.requests) == 0


async def test_handle_of_another_file_is_refused(sandbox: Sandbox, procore: Procore, plan: Path) -> None:
    handle = await failed_upload(sandbox, procore, plan)
    plan.write_bytes(CONTENT[:-1] + b"X")
    with pytest.raises(ConfigurationError, match="not the file"):
        await procore.files.upload(plan, resume=handle)
    assert len(sandbox.requests) == 0


@pytest.mark.fault("U08")
async def test_expired_upload_is_begun_again(
    sandbox: Sandbox, procore: Procore, plan: Path, caplog: pytest.LogCaptureFixture
) -> None:
    handle = await failed_upload(sandbox, procore, plan)
    sandbox.clock.advance(25 * 3600)
    uploaded = await procore.files.upload(plan, resume=handle, **options())
    assert uploaded.restarted
    assert "has expired and is begun again" in caplog.text
    assert sorted(number for number, _ in puts(sandbox)) == [1, 2, 3]
    assert uploaded.id != handle["upload_id"]


@pytest.mark.fault("U08")
async def test_journal_is_private_and_resumes_the_same_call(
    sandbox: Sandbox, procore: Procore, plan: Path, tmp_path: Path
) -> None:
    journal = tmp_path / "upload.json"
    await failed_upload(sandbox, procore, plan, journal=journal)
    if os.name != "nt":
        assert journal.stat().st_mode & 0o777 == 0o600
    with journal.open("ab") as file:
        file.write(b'{"segment": 2, "eta')  # a line that a killed process was writing
    assert "sig=" not in journal.read_text()
    uploaded = await procore.files.upload(plan, journal=journal)
    assert sorted(number for number, _ in puts(sandbox)) == [2, 3]
    assert not journal.exists()
    assert await content_of(procore, uploaded) == CONTENT


async def test_journal_of_a_changed_file_begins_again(
    sandbox: Sandbox, procore: Procore, plan: Path, tmp_path: Path
) -> None:
    await failed_upload(sandbox, procore, plan, journal=tmp_path / "j")
    plan.write_bytes(CONTENT + b"more")
    uploaded = await procore.files.upload(plan, journal=tmp_path / "j", **options())
    assert (uploaded.restarted, sorted(number for number, _ in puts(sandbox))) == (True, [1, 2, 3])


async def test_journal_has_one_transfer_at_a_time(
    sandbox: Sandbox, procore: Procore, plan: Path, tmp_path: Path
) -> None:
    hold = Hold()
    sandbox.faults.add("PUT", "*/parts/1", hold)
    first = asyncio.create_task(procore.files.upload(plan, journal=tmp_path / "j", **options()))
    await hold.reached.wait()
    with pytest.raises(ConfigurationError, match="Another transfer uses"):
        await procore.files.upload(plan, journal=tmp_path / "j")
    hold.release()
    await first


# -- the source -------------------------------------------------------------------------------------------------------


@pytest.mark.fault("U05")
@pytest.mark.parametrize("changed", [CONTENT[:-1] + b"X", CONTENT[:-3], CONTENT + b"more"])
@pytest.mark.parametrize("opened", [False, True])
async def test_file_that_changes_while_it_is_sent_is_not_completed(
    sandbox: Sandbox, procore: Procore, plan: Path, changed: bytes, opened: bool
) -> None:
    def change(progress: TransferProgress) -> None:
        if progress.phase == "sending" and not progress.bytes:
            plan.write_bytes(changed)
            if not opened:
                os.utime(plan, ns=(1, 1))

    if opened and len(changed) > len(CONTENT):
        return  # the part that was read first is the same
    with plan.open("rb") as file:
        with pytest.raises(SourceChangedError, match=r"plan\.pdf.* changed"):
            await procore.files.upload(file if opened else plan, progress=change, **options())
    assert to_api(sandbox, "PATCH") == []


@pytest.mark.fault("U12")
async def test_invalid_sources_are_refused_before_any_request(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    good = tmp_path / "good.txt"
    good.write_bytes(b"x")
    for source, name, message in (
        (tmp_path, None, "regular file|directory"),
        (pipe, None, "regular file|cannot be read"),
        (tmp_path / "missing", None, "cannot be read"),
        (b"x", None, "no name"),
        (good, "a/b", "slash"),
        (good, "a\x00b", "control character"),
        (good, "a" * 300, "300 characters"),
        (good, "gpj.\u202eexe", "direction of text"),
        (good, "..", "is empty"),
        (5, "x", "must be a path, bytes"),
    ):
        with pytest.raises(ConfigurationError, match=message):
            await procore.files.upload(source, name=name)  # type: ignore[arg-type]
    assert len(sandbox.requests) == 0


async def test_symbolic_link_is_uploaded_under_its_own_name(procore: Procore, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_bytes(b"x")
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "good.txt")
    assert (await procore.files.upload(link)).name == "link.txt"


async def test_invalid_options_are_refused_before_any_request(sandbox: Sandbox, procore: Procore, plan: Path) -> None:
    for wrong in (
        {"concurrency": 0},
        {"concurrency": True},
        {"timeout": -1},
        {"progress": 5},
        {"kind": "new"},
        {"segment_size": 0},
        {"kind": "form", "journal": "x"},
        {"content_type": "pdf"},
        {"resume": "{"},
        {"resume": 5},
    ):
        with pytest.raises(ConfigurationError):
            await procore.files.upload(plan, **wrong)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="needs company_id"):
        await procore.with_scope(company_id=None).files.upload(plan)
    assert len(sandbox.requests) == 0


# -- ends -------------------------------------------------------------------------------------------------------------


@pytest.mark.fault("U10")
async def test_cancelled_upload_stops_all_segments_and_can_be_resumed(
    sandbox: Sandbox, procore: Procore, plan: Path, tmp_path: Path
) -> None:
    hold = Hold()
    sandbox.faults.add("PUT", "*/parts/2", hold)
    task = asyncio.create_task(procore.files.upload(plan, journal=tmp_path / "j", **options()))
    await hold.reached.wait()
    while [number for number, status in puts(sandbox) if status == 200] not in ([1, 3], [3, 1]):
        await asyncio.sleep(0.001)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not [left for left in asyncio.all_tasks() if "SegmentSender" in repr(left)]
    hold.release()
    sandbox.requests.clear()
    uploaded = await procore.files.upload(plan, journal=tmp_path / "j")
    assert {number for number, _ in puts(sandbox)} <= {2}
    assert await content_of(procore, uploaded) == CONTENT


async def test_timeout_ends_the_upload(sandbox: Sandbox, procore: Procore, plan: Path) -> None:
    hold = Hold()
    sandbox.faults.add("PUT", "*", hold, times=None)
    with pytest.raises(DeadlineExceededError, match=r"exceeded its timeout of 0\.2 s") as failed:
        await procore.files.upload(plan, timeout=0.2, **options())
    hold.release()
    assert failed.value.resume is not None


async def test_exception_of_the_progress_callback_ends_the_upload(
    sandbox: Sandbox, procore: Procore, plan: Path
) -> None:
    async def stop(progress: TransferProgress) -> None:
        await asyncio.sleep(0)
        if progress.phase == "sending":
            raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        await procore.files.upload(plan, progress=stop, **options())
    assert to_api(sandbox, "PATCH") == []


async def test_truncated_answers_of_the_api_are_read_again(sandbox: Sandbox, procore: Procore) -> None:
    sandbox.faults.add("GET", "/rest/v2.1/*", Truncate(5))
    sandbox.faults.add("POST", "/rest/v2.1/*", ResetAfter())
    await procore.files.upload(b"x", name="a.txt")
    assert (len(to_api(sandbox, "POST")), len(to_api(sandbox, "GET"))) == (2, 2)


async def test_uploads_leave_connections_for_other_calls(sandbox: Sandbox, plan: Path) -> None:
    hold = Hold()
    sandbox.faults.add("PUT", "*", hold, times=None)
    project_id = next(iter(sandbox.seed_data.projects))
    async with sandbox.procore(project_id=project_id, connections=2) as procore:
        task = asyncio.create_task(procore.files.upload(plan, **options()))
        await hold.reached.wait()
        for _ in range(5):
            assert (await procore.me()).id
        assert len(puts(sandbox)) == 1
        hold.release()
        await task
