"""Recording a real account, played by a sandbox that is full of canaries, and replaying it without one."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest
from multidict import CIMultiDict, CIMultiDictProxy

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
from aprocore.sandbox import Answer, Limits, ResetBefore, Sandbox
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.recording import Recorder
from aprocore.sandbox.recording.cassette import Cassette, load, save
from aprocore.sandbox.recording.modes import RecordMode, ReplayMode
from tests.canary import traces_of
from tests.clock import FakeClock

pytestmark = pytest.mark.anyio

Program = Callable[[Procore], Coroutine[Any, Any, Any]]

TODOS = "/rest/v1.0/todos"


@pytest.fixture
async def recorder() -> AsyncIterator[Recorder]:
    async with Recorder() as recorder:
        yield recorder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "one.json"


@pytest.fixture
async def account() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=11) as account:
        yield account


async def record(recorder: Recorder, account: Sandbox, program: Program, **options: Any) -> tuple[Any, RecordMode]:
    keep = options.pop("keep", ())
    async with account.procore(**options) as session:
        tape = RecordMode(session, keep)
        recorder.begin(tape)
        async with recorder.procore() as procore:
            said = await program(procore)
    return said, tape


async def play(
    recorder: Recorder, path: Path, program: Program, ignore: tuple[str, ...] = ()
) -> tuple[Any, ReplayMode]:
    tape = ReplayMode(load(path), ignore)
    recorder.begin(tape)
    async with recorder.procore() as procore:
        return await program(procore), tape


async def both(recorder: Recorder, account: Sandbox, path: Path, program: Program, **options: Any) -> Any:
    """Run a program on the account and on the recording of that, and return what it returned both times."""
    said, tape = await record(recorder, account, program, **options)
    assert tape.problems == []
    save(tape.cassette(), path)
    await account.aclose()
    again, playing = await play(recorder, path, program)
    assert (playing.problems, playing.unused) == ([], [])
    assert again == said
    return said


def _secrets_and_ids(account: Sandbox) -> set[str]:
    """All that says whose account it is."""
    backend = account._backend
    found = {account.client_id, account.client_secret, account.company_id, backend.storage.origin}
    found |= {each.headers["Host"] for each in account.requests}
    found |= {*backend.tokens._access, *backend.tokens._refresh}
    found |= {value for each in account.people for value in (each.id, each.name, each.login)}
    found |= {each["name"] for each in account.world.vendors} | {each["id"] for each in account.world.vendors}
    collections = [*account.world.rfis.values(), account.world.projects.values()]
    items = [each for several in collections for each in several]
    for collection in backend.generic.store._collections.values():
        items += [{"id": each.id, **each.facts} for each in collection.items.values()]
    for item in items:
        found |= {
            item[name] for name in ("id", "name", "display_name", "subject", "address", "city", "zip") if name in item
        }
        found |= {item[name] for name in ("phone", "project_number", "latitude", "longitude") if name in item}
    found |= {match for seen in account.requests for match in re.findall(r"Signature=(\w+)", seen.query)}
    return {str(each) for each in found if each is not None and len(str(each)) >= 5}


async def _everything(procore: Procore) -> Any:
    """Use much of what a program may: lists, pages, ids in later calls, files, uploads, what is not there."""
    said: list[Any] = [await procore.me(), procore.company_id]
    projects = await procore.portfolio.projects.list().all()
    said.append(projects)
    project = procore.with_scope(project_id=projects[1].id)
    rfis = [each async for each in project.rfis.list(per_page=10, sort="-created_at")]
    assert len(rfis) > 20
    said.append([each.to_dict() for each in rfis])
    said.append(await project.rfis.get(id=rfis[7].id))
    path = f"/rest/v1.0/projects/{projects[1].id}/rfis"
    said.append(await procore.get(path, params={"filters": {"assigned_id": [rfis[3].assignee.id]}, "per_page": 5}))
    made = await procore.post(
        TODOS, json={"text": "Own words", "due": "2026-06-01", "rfi_id": rfis[0].id, "size": 123456}
    )
    assert (made["text"], made["rfi_id"], made["size"]) == ("Own words", rfis[0].id, 123456)
    changed = await procore.patch(f"{TODOS}/{made['id']}", json={"text": rfis[0].subject})
    assert changed["text"] == rfis[0].subject
    said += [made, changed, await procore.get(f"{TODOS}/{made['id']}")]
    await procore.delete(f"{TODOS}/{made['id']}")
    with pytest.raises(NotFoundError, match="Not found"):
        await procore.get(f"{TODOS}/{made['id']}")
    contracts = project.commitments.commitment_contracts
    contract = await contracts.create(
        type="WorkOrderContract", title="Steel", vendor_id=rfis[0].responsible_contractor.id
    )
    said += [contract, [each async for each in contracts.list(per_page=2)]]
    assert (contract.title, contract.vendor["id"]) == ("Steel", str(rfis[0].responsible_contractor.id))
    form = {"project_id": projects[1].id, "image_name": "Own", "image": {"data": File(b"pixels", name="a.png")}}
    params = {"project_id": projects[1].id}
    said.append(await procore.post("/rest/v1.0/images", params=params, data=form))
    async with procore.stream("GET", f"/rest/v1.0/projects/{projects[1].id}/rfis/{rfis[0].id}.pdf") as response:
        content = b"".join([chunk async for chunk in response])
        said += [content, response.headers["Content-Disposition"]]
    assert content.startswith(b"%PDF")
    return said


class TestBothWays:
    async def test_a_program_sees_the_same_and_the_recording_tells_nothing(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        said = await both(recorder, account, path, _everything)
        content = path.read_text()
        canaries = _secrets_and_ids(account)
        assert len(canaries) > 500
        shown = content + repr(said)
        # Short numbers are within others by chance.
        numbers = set(re.findall(r"[0-9]+", shown))
        assert [each for each in canaries if each in numbers] == []
        found = [each for each in canaries for trace in traces_of(each) if len(trace) >= 8 and trace in shown]
        assert found == []
        # It is the account's, and not made up as a whole.
        assert len(said[2]) == 6
        sorted_ones = [each for each in _exchanges(path) if ["sort", "-created_at"] in each["asked"].get("query", [])]
        assert {int(each["answered"]["headers"]["Total"]) for each in sorted_ones} == {len(said[3])}
        # What it asked with is in the links to further pages, as it was.
        links = [each["answered"]["headers"]["Link"] for each in sorted_ones]
        assert len(links) == -(-len(said[3]) // 10)
        assert all("sort=-created_at" in each for each in links)

    async def test_what_it_sent_reached_the_account(self, recorder: Recorder, account: Sandbox) -> None:
        await record(recorder, account, _everything)
        [made] = account.requests_to("POST", TODOS)
        sent = made.json()
        real = {each["id"] for rfis in account.world.rfis.values() for each in rfis}
        assert sent.pop("rfi_id") in real
        assert sent == {"text": "Own words", "due": "2026-06-01", "size": 123456}
        [changed] = account.requests_to("PATCH", "/rest/v1.0/todos/{id}")
        assert changed.json()["text"] in {each["subject"] for rfis in account.world.rfis.values() for each in rfis}
        [upload] = account.requests_to("POST", "/rest/v1.0/images")
        assert b"pixels" in upload.body
        assert any(str(each).encode() in upload.body for each in account.world.projects)
        assert all(each.headers.get("Procore-Company-Id") == str(account.company_id) for each in account.requests
                   if each.path.startswith("/rest/"))  # fmt: skip

    async def test_two_recordings_look_the_same(self, recorder: Recorder, path: Path) -> None:
        async def program(procore: Procore) -> None:
            project = await procore.portfolio.projects.list().first()
            async for _ in procore.with_scope(project_id=project.id).rfis.list():
                pass

        written = []
        for _ in range(2):
            async with Sandbox(seed=3) as account:
                _said, tape = await record(recorder, account, program)
                save(tape.cassette(), path)
                written.append(path.read_text())
        assert written[0] == written[1]

    async def test_calls_at_once(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> list[int]:
            project = await procore.portfolio.projects.list().first()
            rfis = procore.with_scope(project_id=project.id).rfis.list(per_page=5, concurrency=4)
            return [each.id async for each in rfis]

        ids = await both(recorder, account, path, program)
        assert len(set(ids)) == len(ids) > 20

    async def test_the_same_call_twice_has_both_answers(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> list[Any]:
            made = await procore.post(TODOS, json={"text": "first"})
            said = [await procore.get(f"{TODOS}/{made['id']}")]
            await procore.patch(f"{TODOS}/{made['id']}", json={"text": "second"})
            return [*said, await procore.get(f"{TODOS}/{made['id']}")]

        first, second = await both(recorder, account, path, program)
        assert (first["text"], second["text"]) == ("first", "second")

    async def test_a_text_of_the_account_in_a_later_question(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        async def program(procore: Procore) -> Any:
            project = await procore.portfolio.projects.list().first()
            assert project is not None
            params = {"company_id": procore.company_id, "filters": {"name": project.name}}
            found = await procore.get("/rest/v1.0/projects", params=params)
            assert [each["id"] for each in found] == [project.id]
            return found

        await both(recorder, account, path, program)

    async def test_no_error_hides(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> Any:
            with pytest.raises(Exception) as caught:
                await procore.post("/rest/v1.0/projects", json={"company_id": procore.company_id, "project": {}})
            return type(caught.value), str(caught.value)

        kind, text = await both(recorder, account, path, program)
        assert kind.__name__ == "BadRequestError"
        assert "param is missing or the value is empty: " in text


class TestTrouble:
    async def test_the_recorder_waits_and_tries_again_for_the_account(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        account.faults.add("GET", "/rest/v1.0/me", Answer(503))
        account.faults.add("GET", "/rest/v1.0/me", ResetBefore())
        account.faults.add("GET", "/rest/v1.0/me", Answer(429, {"Retry-After": "0"}))

        async def program(procore: Procore) -> int:
            response = await procore.request("GET", "/rest/v1.0/me")
            return response.attempts

        # Its waits are those of a clock that is a test's.
        assert await both(recorder, account, path, program, retry=RetryPolicy(base=0), clock=FakeClock()) == 1
        assert [each["answered"]["status"] for each in _exchanges(path)] == [200]

    async def test_one_that_stays_is_met_as_it_was(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        busy = Answer(503, {"Retry-After": "3000"}, {"errors": "Acme is busy"})
        account.faults.add("GET", "/rest/v1.0/me", busy)

        async def program(procore: Procore) -> tuple[int, str]:
            response = await procore.request("GET", "/rest/v1.0/me")
            assert procore.rate_limit.spike is not None
            return response.attempts, response.value["login"]

        attempts, _ = await both(recorder, account, path, program, retry=RetryPolicy(max_attempts=1))
        first, second = _exchanges(path)
        assert (attempts, first["answered"]["status"], second["answered"]["status"]) == (2, 503, 200)
        # Who replays need not wait.
        assert first["answered"]["headers"]["Retry-After"] == "0"
        assert "Acme" not in path.read_text()

    async def test_a_429_can_be_asked_for(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        account.faults.add("GET", "/rest/v1.0/me", Answer(429, {"Retry-After": "3000"}), times=None)

        async def program(procore: Procore) -> str:
            with pytest.raises(RateLimitedError) as caught:
                await procore.get("/rest/v1.0/me", retry=RetryPolicy(max_attempts=1))
            return type(caught.value).__name__

        await both(recorder, account, path, program, retry=RetryPolicy(max_attempts=1), max_wait=0)
        assert _exchanges(path)[0]["answered"]["headers"]["Retry-After"] == "0"

    async def test_an_account_that_does_not_answer(self, recorder: Recorder, account: Sandbox) -> None:
        account.faults.add("GET", "/rest/v1.0/me", ResetBefore(), times=None)

        async def program(procore: Procore) -> None:
            with pytest.raises(ServerError, match=r"The account did not answer\."):
                await procore.me()

        _, tape = await record(recorder, account, program, retry=RetryPolicy(base=0))
        assert len(tape.problems) == 1
        assert tape.problems[0].startswith("GET /rest/v1.0/me: the account did not answer: ")
        assert tape.cassette().exchanges == []

    async def test_strangers_get_nothing(self, recorder: Recorder, account: Sandbox) -> None:
        async with account.procore() as session:
            recorder.begin(RecordMode(session))
            async with recorder.procore() as procore:
                recorder.begin(RecordMode(session))
                with pytest.raises(Exception, match="Check the client id and secret"):
                    await procore.me()
            certificates = recorder._certificates
            assert certificates is not None
            there: dict[str, Any] = {"environment": procore.environment, "ssl": certificates.client}
            async with Procore(StaticToken("stranger"), company_id=1, **there) as stranger:
                with pytest.raises(UnauthorizedError):
                    await stranger.get("/rest/v1.0/me")
            recorder.end()
            async with recorder.procore() as procore:
                with pytest.raises(ServerError, match="No test is running"):
                    await procore.get("/rest/v1.0/me", company_id=1)
        assert account.requests == []


def _exchanges(path: Path) -> Any:
    return msgspec.json.decode(path.read_bytes())["exchanges"]


class TestNotRecorded:
    """What a test itself tells of the account is refused."""

    async def test_an_id(self, recorder: Recorder, account: Sandbox) -> None:
        project_id = next(iter(account.world.projects))

        async def program(procore: Procore) -> None:
            await procore.get(f"/rest/v1.0/projects/{project_id}/rfis")
            await procore.post(TODOS, json={"project_id": project_id})
            await procore.get(
                "/rest/v1.0/projects", params={"company_id": account.company_id}, company_id=account.company_id
            )

        _, tape = await record(recorder, account, program)
        assert [each.partition(",")[0] for each in tape.problems] == [
            f"GET /rest/v1.0/projects/{project_id}/rfis: the path has an id of the account",
            f"POST {TODOS}: project_id has an id of the account",
            "GET /rest/v1.0/projects: company_id has an id of the account",
            "GET /rest/v1.0/projects: the company has an id of the account",
        ]
        end = f", {project_id}, that the test names itself. Take it from an answer, or from the fixture procore_given."
        assert tape.problems[0].endswith(end)

    async def test_an_id_that_nothing_has_and_one_s_own_are_no_secrets(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        async def program(procore: Procore) -> Any:
            with pytest.raises(NotFoundError):
                await procore.get(f"{TODOS}/999999")
            made = await procore.post(TODOS, json={"origin_id": "700007", "text": "x"})
            return made["origin_id"]

        assert await both(recorder, account, path, program) == "700007"

    async def test_a_text(self, recorder: Recorder, account: Sandbox) -> None:
        name = next(iter(account.world.projects.values()))["name"]

        async def program(procore: Procore) -> Any:
            params = {"company_id": procore.company_id, "filters": {"name": name}}
            return await procore.get("/rest/v1.0/projects", params=params)

        said, tape = await record(recorder, account, program)
        assert len(said) == 1
        assert said[0]["name"] != name
        [problem] = tape.problems
        assert problem.startswith(
            "GET /rest/v1.0/projects: filters[name] has a text of the account that the test names "
        )
        assert name not in problem

    async def test_what_is_given_by_name(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        project_id, project = next(iter(account.world.projects.items()))
        async with account.procore() as session:
            tape = RecordMode(session)
            made, name = tape.given("PROJECT", str(project_id)), tape.given("NAME", project["name"])
            recorder.begin(tape)
            async with recorder.procore() as procore:
                params = {"company_id": procore.company_id, "filters": {"name": name}}
                [found] = await procore.get("/rest/v1.0/projects", params=params)
                assert (str(found["id"]), found["name"]) == (made, name)
            with pytest.raises(LookupError):
                tape.given("OTHER", None)
        assert tape.problems == []
        save(tape.cassette(), path)
        playing = ReplayMode(load(path))
        assert (playing.given("PROJECT", None), playing.given("NAME", None)) == (made, name)
        assert str(project_id) not in path.read_text()
        with pytest.raises(LookupError):
            playing.given("OTHER", None)


class TestReplay:
    async def recorded(self, recorder: Recorder, account: Sandbox, path: Path, program: Program) -> None:
        _, tape = await record(recorder, account, program)
        save(tape.cassette(), path)

    async def test_a_call_that_is_not_recorded_says_what_is_nearest(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        async def program(procore: Procore) -> None:
            await procore.me()
            await procore.post(TODOS, json={"text": "one", "place": {"b": 1, "a": 2}})

        await self.recorded(recorder, account, path, program)

        async def other(procore: Procore) -> None:
            # The order of names says nothing.
            await procore.post(TODOS, json={"place": {"a": 2, "b": 1}, "text": "one"})
            for _ in range(2):
                with pytest.raises(ServerError, match="No answer is recorded for"):
                    await procore.post(TODOS, json={"text": "two"})
            with pytest.raises(ServerError, match="It is recorded once, and was asked for as often already"):
                await procore.post(TODOS, json={"text": "one", "place": {"b": 1, "a": 2}})
            with pytest.raises(ServerError):
                await procore.get("/rest/v1.0/me", params={"company_id": procore.company_id, "view": "x"})

        _, tape = await play(recorder, path, other)
        body = '{"place":{"a":2,"b":1},"text":"one"}'
        assert tape.problems[0].splitlines() == [
            f'No answer is recorded for  POST {TODOS} {{"text":"two"}}',
            f"The nearest that is:       POST {TODOS} {body}  (used already)",
            f"  body recorded: {body}",
            '  body asked:    {"text":"two"}',
        ]
        assert tape.problems[3].splitlines()[2:] == ["  query view: recorded None, asked x"]
        assert [each.line.split("?")[0] for each in tape.unused] == ["GET /rest/v1.0/me"]

    async def test_values_that_may_be_others(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        def program(day: str) -> Program:
            async def program(procore: Procore) -> Any:
                await procore.post(TODOS, json={"rows": [{"day": day, "text": "x"}]}, params={"since": day})
                project = await procore.portfolio.projects.list().first()
                assert project is not None
                form = {"location": {"node_name": day}}
                return await procore.post(f"/rest/v1.0/projects/{project.id}/locations", data=form)

            return program

        _, tape = await record(recorder, account, program("2026-01-01"))
        save(tape.cassette(), path)
        _, playing = await play(recorder, path, program("2026-02-02"), ("day", "since", "node_name"))
        assert (playing.problems, playing.unused) == ([], [])

    async def test_an_empty_recording(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def nothing(procore: Procore) -> None:
            return

        async def something(procore: Procore) -> None:
            with pytest.raises(ServerError, match=r"The recording is empty\."):
                await procore.get("/rest/v1.0/me")

        await self.recorded(recorder, account, path, nothing)
        await play(recorder, path, something)

    async def test_another_company(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> list[Any]:
            said = []
            for company in await procore.get("/rest/v1.0/companies"):
                try:
                    said.append(await procore.get("/rest/v1.0/projects", company_id=company["id"],
                                                  params={"company_id": company["id"]}))  # fmt: skip
                except Exception as error:
                    said.append(str(error))
            return said

        async with Sandbox(limits=Limits(hourly=100, spike=50)) as account:
            own = account.world.companies
            own[account.world.other_company.id] = type(account.world.company)(
                account.world.other_company.id, "Bedrock Builders", connected=True
            )
            said = await both(recorder, account, path, program)
        assert [len(each) for each in said] == [6, 1]
        assert [each["asked"].get("company_id") is None for each in _exchanges(path)] == [True, True, False]

    async def test_whatever_is_sent_is_answered(self, recorder: Recorder, path: Path) -> None:
        save(Cassette(aprocore_recording=1, recorded="2026-05-04"), path)
        tape = ReplayMode(load(path))
        form = {"Content-Type": "multipart/form-data; boundary=b"}
        json = {"Content-Type": "application/json"}
        bodies: list[tuple[dict[str, str], bytes]] = [
            (json, b"{"), (json, b'{"a": "\xff"}'), (json, b"[" * 100_000), (json, b"1e999"), ({}, b"\xff"),
            (form, b""), (form, b"--b--"), (form, b"--b\r\n\r\n\xff\r\n--b--\r\n"), (form, b"x"),
            (form, b"--b\r\nname=\r\n--b--"), ({"Content-Type": "application/x-www-form-urlencoded"}, b"%ff=\xff&&="),
        ]  # fmt: skip
        for headers, body in bodies:
            lines = CIMultiDictProxy(CIMultiDict({**headers, "Procore-Company-Id": "\udcff"}))
            seen = SeenRequest(
                number=1, origin="api", method="POST", path="/rest/\udcff", query="a=%ff&\udcff", headers=lines, at=0.0,
                connection=1, client_port=1, request_id="r", body=body,
            )  # fmt: skip
            assert tape.answer(seen).status == 501
        assert len(tape.problems) == len(bodies)


_INFORMATIONAL = msgspec.json.encode(
    {
        "aprocore_recording": 1,
        "recorded": "",
        "exchanges": [{"asked": {"method": "GET", "path": "/"}, "answered": {"status": 100}}],
    }
)


class TestCassette:
    @pytest.mark.parametrize(
        ("content", "complaint"),
        [
            (b"{", r"cannot be used: it is not JSON \(.+\)\. Make it again with"),
            (b'{"http_interactions": []}', "cannot be used: it does not fit the format of a recording"),
            (b'{"aprocore_recording": 2}', "made by a newer release of aprocore"),
            (b'{"aprocore_recording": 1}', "cannot be used: it does not fit the format of a recording"),
            (b'{"aprocore_recording": 1, "recorded": "\xff"}', "cannot be used: it is not JSON"),
            (_INFORMATIONAL, r"it does not fit the format of a recording \(.+\)\. Make it again with"),
        ],
    )
    def test_that_cannot_be_used(self, tmp_path: Path, content: bytes, complaint: str) -> None:
        path = tmp_path / "one.json"
        path.write_bytes(content)
        with pytest.raises(ConfigurationError, match=complaint):
            load(path)

    def test_where_no_folder_can_be(self, tmp_path: Path) -> None:
        (tmp_path / "recordings").write_text("")
        with pytest.raises(ConfigurationError, match=r"one/one\.json cannot be written: .+\. Check that its folder"):
            save(Cassette(aprocore_recording=1, recorded=""), tmp_path / "recordings" / "one" / "one.json")
        with pytest.raises(ConfigurationError, match=f"cannot be written: {re.escape(os.strerror(errno.EEXIST))}"):
            save(Cassette(aprocore_recording=1, recorded=""), tmp_path / "recordings" / "one.json")

    def test_ids_that_are_no_numbers(self) -> None:
        assert ReplayMode(Cassette(aprocore_recording=1, recorded="", company_id="9" * 5000)).company_id == "9" * 5000
        assert ReplayMode(Cassette(aprocore_recording=1, recorded="", company_id="7")).company_id == 7

    def test_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match=r"There is no recording .*one\.json\. Make it with pytest"):
            load(tmp_path / "one.json")
        with pytest.raises(ConfigurationError, match=f"cannot be read: {re.escape(os.strerror(errno.EISDIR))}"):
            load(tmp_path)


async def test_runs_once() -> None:
    recorder = Recorder()
    with pytest.raises(ConfigurationError, match="not running"):
        recorder.procore()
    async with recorder:
        pass
    with pytest.raises(ConfigurationError, match="runs once"):
        await recorder.start()
