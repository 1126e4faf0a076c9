"""Recording of an account (a sandbox full of canaries), and replay without it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from aprocore import (
    File,
    NotFoundError,
    Procore,
    RateLimitedError,
    RetryPolicy,
    ServerError,
    StaticToken,
    UnauthorizedError,
)
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Answer, ResetBefore, Sandbox
from aprocore.sandbox.recording import Recorder
from aprocore.sandbox.recording.cassette import load, save
from aprocore.sandbox.recording.modes import RecordMode, ReplayMode
from tests.support.canary import encodings_of
from tests.support.clock import FakeClock
from tests.support.recordings import both, exchanges_of, programs_of, record

pytestmark = pytest.mark.anyio

TODOS = "/rest/v1.0/todos"
_PERIOD = {"start_datetime": "2026-06-01T08:00:00Z", "finish_datetime": "2026-06-01T09:00:00Z"}


def _secrets_and_ids(account: Sandbox) -> set[str]:
    """Return all secrets, ids and identifying texts of the account."""
    app = account._app
    found = {account.client_id, account.client_secret, account.company_id, app.storage.origin}
    found |= {request.headers["Host"] for request in account.requests}
    found |= {*app.state.tokens._access, *app.state.tokens._refresh}
    found |= {value for person in account.seed_data.people for value in (person.id, person.name, person.login)}
    found |= {vendor["name"] for vendor in account.seed_data.vendors} | {
        vendor["id"] for vendor in account.seed_data.vendors
    }
    collections = [*account.seed_data.rfis.values(), account.seed_data.projects.values()]
    items = [item for collection in collections for item in collection]
    for collection in app.state.crud_handlers.store._collections.values():
        items += [{"id": item.id, **item.facts} for item in collection.items.values()]
    for item in items:
        found |= {
            item[name] for name in ("id", "name", "display_name", "subject", "address", "city", "zip") if name in item
        }
        found |= {item[name] for name in ("phone", "project_number", "latitude", "longitude") if name in item}
    found |= {match for seen in account.requests for match in re.findall(r"Signature=(\w+)", seen.query)}
    return {str(text) for text in found if text is not None and len(str(text)) >= 5}


async def _everything(procore: Procore) -> Any:
    """Use lists, pages, ids in later calls, files, uploads and missing resources."""
    results: list[Any] = [await procore.me(), procore.company_id]
    projects = await procore.portfolio.projects.list().all()
    results.append(projects)
    project = procore.with_scope(project_id=projects[1].id)
    rfis = [rfi async for rfi in project.rfis.list(per_page=10, sort="-created_at")]
    assert len(rfis) > 20
    results.append([rfi.to_dict() for rfi in rfis])
    results.append(await project.rfis.get(id=rfis[7].id))
    path = f"/rest/v1.0/projects/{projects[1].id}/rfis"
    results.append(await procore.get(path, params={"filters": {"assigned_id": [rfis[3].assignee.id]}, "per_page": 5}))
    fields = {"name": "Own words", "assignment_id": rfis[0].id, "percentage": 123456, **_PERIOD}
    made = await procore.post(TODOS, json={"project_id": projects[1].id, "todo": fields})
    assert (made["name"], made["assignment"]["id"], made["percentage"]) == ("Own words", rfis[0].id, 123456)
    todo, params = f"{TODOS}/{made['id']}", {"project_id": projects[1].id}
    changed = await procore.patch(todo, json={**params, "todo": {"name": rfis[0].subject}})
    assert changed["name"] == rfis[0].subject
    results += [made, changed, await procore.get(todo, params=params)]
    await procore.delete(todo, params=params)
    with pytest.raises(NotFoundError, match="Not found"):
        await procore.get(todo, params=params)
    contracts = project.commitments.commitment_contracts
    contract = await contracts.create(
        type="WorkOrderContract", title="Steel", vendor_id=rfis[0].responsible_contractor.id
    )
    results += [contract, [contract async for contract in contracts.list(per_page=2)]]
    assert (contract.title, contract.vendor["id"]) == ("Steel", str(rfis[0].responsible_contractor.id))
    form = {"project_id": projects[1].id, "image_name": "Own", "image": {"data": File(b"pixels", name="a.png")}}
    params = {"project_id": projects[1].id}
    results.append(await procore.post("/rest/v1.0/images", params=params, data=form))
    async with procore.stream("GET", f"/rest/v1.0/projects/{projects[1].id}/rfis/{rfis[0].id}.pdf") as response:
        content = b"".join([chunk async for chunk in response])
        results += [content, response.headers["Content-Disposition"]]
    assert content.startswith(b"%PDF")
    return results


class TestRecordAndReplay:
    async def test_replay_is_equal_and_the_recording_is_anonymized(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        results = await both(recorder, account, path, _everything)
        content = path.read_text(encoding="utf-8")
        canaries = _secrets_and_ids(account)
        assert len(canaries) > 500
        shown = content + repr(results)
        # Short numbers occur within others by chance.
        numbers = set(re.findall(r"[0-9]+", shown))
        assert [canary for canary in canaries if canary in numbers] == []
        found = [canary for canary in canaries for trace in encodings_of(canary) if len(trace) >= 8 and trace in shown]
        assert found == []
        # The data has the shape of the account's.
        assert len(results[2]) == 6
        sorted_ones = [
            exchange for exchange in exchanges_of(path) if ["sort", "-created_at"] in exchange["asked"].get("query", [])
        ]
        assert {int(exchange["answered"]["headers"]["Total"]) for exchange in sorted_ones} == {len(results[3])}
        # Links to further pages contain the query values of the request unchanged.
        links = [exchange["answered"]["headers"]["Link"] for exchange in sorted_ones]
        assert len(links) == -(-len(results[3]) // 10)
        assert all("sort=-created_at" in link for link in links)

    async def test_original_values_are_restored_in_requests(self, recorder: Recorder, account: Sandbox) -> None:
        await record(recorder, account, _everything)
        [made] = account.requests.to("POST", TODOS)
        sent = made.json()["todo"]
        real = {rfi["id"] for rfis in account.seed_data.rfis.values() for rfi in rfis}
        assert sent.pop("assignment_id") in real
        assert sent == {"name": "Own words", "percentage": 123456, **_PERIOD}
        [changed] = account.requests.to("PATCH", "/rest/v1.0/todos/{id}")
        assert changed.json()["todo"]["name"] in {
            rfi["subject"] for rfis in account.seed_data.rfis.values() for rfi in rfis
        }
        [upload] = account.requests.to("POST", "/rest/v1.0/images")
        assert b"pixels" in upload.body
        assert any(str(project_id).encode() in upload.body for project_id in account.seed_data.projects)
        assert all(request.headers.get("Procore-Company-Id") == str(account.company_id) for request in account.requests
                   if request.path.startswith("/rest/"))  # fmt: skip

    async def test_two_recordings_are_equal(self, recorder: Recorder, path: Path) -> None:
        async def program(procore: Procore) -> None:
            project = await procore.portfolio.projects.list().first()
            async for _ in procore.with_scope(project_id=project.id).rfis.list():
                pass

        written = []
        for _ in range(2):
            async with Sandbox(seed=3) as account:
                _, mode = await record(recorder, account, program)
                save(mode.cassette(), path)
                written.append(path.read_text(encoding="utf-8"))
        assert written[0] == written[1]

    async def test_concurrent_calls(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> list[int]:
            project = await procore.portfolio.projects.list().first()
            rfis = procore.with_scope(project_id=project.id).rfis.list(per_page=5, concurrency=4)
            return [rfi.id async for rfi in rfis]

        ids = await both(recorder, account, path, program)
        assert len(set(ids)) == len(ids) > 20

    async def test_equal_requests_replay_in_order(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> list[Any]:
            made = await procore.post(programs_of(procore), json={"program": {"name": "first"}})
            path = f"{programs_of(procore)}/{made['id']}"
            results = [await procore.get(path)]
            await procore.patch(path, json={"program": {"name": "second"}})
            return [*results, await procore.get(path)]

        first, second = await both(recorder, account, path, program)
        assert (first["name"], second["name"]) == ("first", "second")

    async def test_text_of_the_account_in_a_later_query(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> Any:
            project = await procore.portfolio.projects.list().first()
            assert project is not None
            params = {"company_id": procore.company_id, "filters": {"name": project.name}}
            found = await procore.get("/rest/v1.0/projects", params=params)
            assert [project_found["id"] for project_found in found] == [project.id]
            return found

        await both(recorder, account, path, program)

    async def test_errors_are_recorded(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> Any:
            with pytest.raises(Exception) as caught:
                await procore.post("/rest/v1.0/projects", json={"company_id": procore.company_id, "project": {}})
            return type(caught.value), str(caught.value)

        kind, text = await both(recorder, account, path, program)
        assert kind.__name__ == "BadRequestError"
        assert "param is missing or the value is empty: " in text


class TestErrors:
    async def test_recording_retries_calls_to_the_account(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        account.faults.add("GET", "/rest/v1.0/me", Answer(503))
        account.faults.add("GET", "/rest/v1.0/me", ResetBefore())
        account.faults.add("GET", "/rest/v1.0/me", Answer(429, {"Retry-After": "0"}))

        async def program(procore: Procore) -> int:
            response = await procore.request("GET", "/rest/v1.0/me")
            return response.attempts

        # The backoff uses the test's clock.
        assert await both(recorder, account, path, program, retry=RetryPolicy(base=0), clock=FakeClock()) == 1
        assert [exchange["answered"]["status"] for exchange in exchanges_of(path)] == [200]

    async def test_persistent_503_is_recorded(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        busy = Answer(503, {"Retry-After": "3000"}, {"errors": "Acme is busy"})
        account.faults.add("GET", "/rest/v1.0/me", busy)

        async def program(procore: Procore) -> tuple[int, str]:
            response = await procore.request("GET", "/rest/v1.0/me")
            assert procore.rate_limit.spike is not None
            return response.attempts, response.value["login"]

        attempts, _ = await both(recorder, account, path, program, retry=RetryPolicy(max_attempts=1))
        first, second = exchanges_of(path)
        assert (attempts, first["answered"]["status"], second["answered"]["status"]) == (2, 503, 200)
        # Replay must not wait.
        assert first["answered"]["headers"]["Retry-After"] == "0"
        assert "Acme" not in path.read_text(encoding="utf-8")

    async def test_429_is_recorded(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        account.faults.add("GET", "/rest/v1.0/me", Answer(429, {"Retry-After": "3000"}), times=None)

        async def program(procore: Procore) -> str:
            with pytest.raises(RateLimitedError) as caught:
                await procore.get("/rest/v1.0/me", retry=RetryPolicy(max_attempts=1))
            return type(caught.value).__name__

        await both(recorder, account, path, program, retry=RetryPolicy(max_attempts=1), max_wait=0)
        assert exchanges_of(path)[0]["answered"]["headers"]["Retry-After"] == "0"

    async def test_account_that_does_not_respond(self, recorder: Recorder, account: Sandbox) -> None:
        account.faults.add("GET", "/rest/v1.0/me", ResetBefore(), times=None)

        async def program(procore: Procore) -> None:
            with pytest.raises(ServerError, match=r"The account did not answer\."):
                await procore.me()

        _, mode = await record(recorder, account, program, retry=RetryPolicy(base=0))
        assert len(mode.problems) == 1
        assert mode.problems[0].startswith("GET /rest/v1.0/me: the account did not answer: ")
        assert mode.cassette().exchanges == []

    async def test_other_clients_are_rejected(self, recorder: Recorder, account: Sandbox) -> None:
        async with account.procore() as session:
            recorder.begin(RecordMode(session))
            async with recorder.procore() as procore:
                recorder.begin(RecordMode(session))
                with pytest.raises(Exception, match="Check the client id and secret"):
                    await procore.me()
            certificates = recorder._certificates
            assert certificates is not None
            there: dict[str, Any] = {"environment": procore.environment, "ssl": certificates.client}
            async with Procore(StaticToken("unknown"), company_id=1, **there) as stranger:
                with pytest.raises(UnauthorizedError):
                    await stranger.get("/rest/v1.0/me")
            recorder.end()
            async with recorder.procore() as procore:
                with pytest.raises(ServerError, match="No test is running"):
                    await procore.get("/rest/v1.0/me", company_id=1)
        assert account.requests == []


class TestHardCodedData:
    """Data of the account that a test hard-codes is reported as a problem."""

    async def test_hard_coded_id(self, recorder: Recorder, account: Sandbox) -> None:
        project_id = next(iter(account.seed_data.projects))

        async def program(procore: Procore) -> None:
            await procore.get(f"/rest/v1.0/projects/{project_id}/rfis")
            await procore.post(TODOS, json={"project_id": project_id, "todo": {"name": "a", **_PERIOD}})
            await procore.get(
                "/rest/v1.0/projects", params={"company_id": account.company_id}, company_id=account.company_id
            )

        _, mode = await record(recorder, account, program)
        assert [problem.partition(" id ")[0] for problem in mode.problems] == [
            f"GET /rest/v1.0/projects/{project_id}/rfis: the path contains the account's",
            f"POST {TODOS}: project_id contains the account's",
            "GET /rest/v1.0/projects: company_id contains the account's",
            "GET /rest/v1.0/projects: the company contains the account's",
        ]
        end = f" id {project_id}, hard-coded in the test. Use an id from a response, or the fixture procore_given."
        assert mode.problems[0].endswith(end)

    async def test_unknown_ids_and_client_assigned_ids_are_allowed(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        async def program(procore: Procore) -> Any:
            with pytest.raises(NotFoundError):
                await procore.get(f"{programs_of(procore)}/999999")
            body = {"company_id": procore.company_id, "vendor": {"origin_id": "700007", "name": "x"}}
            made = await procore.post("/rest/v1.0/vendors", json=body)
            return made["origin_id"]

        assert await both(recorder, account, path, program) == "700007"

    async def test_hard_coded_text(self, recorder: Recorder, account: Sandbox) -> None:
        name = next(iter(account.seed_data.projects.values()))["name"]

        async def program(procore: Procore) -> Any:
            params = {"company_id": procore.company_id, "filters": {"name": name}}
            return await procore.get("/rest/v1.0/projects", params=params)

        projects, mode = await record(recorder, account, program)
        assert len(projects) == 1
        assert projects[0]["name"] != name
        [problem] = mode.problems
        assert problem.startswith(
            "GET /rest/v1.0/projects: filters[name] contains a text of the account, hard-coded in the test. "
        )
        assert name not in problem

    async def test_fixture_values(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        project_id, project = next(iter(account.seed_data.projects.items()))
        async with account.procore() as session:
            mode = RecordMode(session)
            made, name = mode.fixture_value("PROJECT", str(project_id)), mode.fixture_value("NAME", project["name"])
            recorder.begin(mode)
            async with recorder.procore() as procore:
                params = {"company_id": procore.company_id, "filters": {"name": name}}
                [found] = await procore.get("/rest/v1.0/projects", params=params)
                assert (str(found["id"]), found["name"]) == (made, name)
            with pytest.raises(LookupError):
                mode.fixture_value("OTHER", None)
        assert mode.problems == []
        save(mode.cassette(), path)
        replay = ReplayMode(load(path))
        assert (replay.fixture_value("PROJECT", None), replay.fixture_value("NAME", None)) == (made, name)
        assert str(project_id) not in path.read_text(encoding="utf-8")
        with pytest.raises(LookupError):
            replay.fixture_value("OTHER", None)


async def test_recorder_can_be_started_only_once() -> None:
    recorder = Recorder()
    with pytest.raises(ConfigurationError, match="not running"):
        recorder.procore()
    async with recorder:
        pass
    with pytest.raises(ConfigurationError, match="can be started only once"):
        await recorder.start()
