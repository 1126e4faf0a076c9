"""Persistent state: data, credentials and tokens in a file with atomic writes."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import re
import signal
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

import aprocore
from aprocore import AuthError, MemoryStore, NotFoundError, Procore, RefreshToken, catalogue
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Answer, Sandbox
from aprocore.sandbox.data.snapshot import Snapshot
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.state import autosave
from tests.sandbox.api.test_arbitrary_requests import calls
from tests.support.http_client import HttpClient, until

pytestmark = pytest.mark.anyio

TODOS = "/rest/v1.0/todos"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def read_state(path: Path) -> Any:
    return json.loads(path.read_bytes())


def without_port(value: Any, sandbox: Sandbox) -> Any:
    """Return a value without the port in links to the sandbox."""
    return json.loads(json.dumps(value).replace(sandbox.environment.api_url, "https://api"))


class TestRestart:
    async def test_created_changed_and_deleted_data(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            project_id, gone, *_ = sandbox.seed_data.projects
            rfis = f"/rest/v1.0/projects/{project_id}/rfis"
            locations = f"/rest/v1.0/projects/{project_id}/locations"
            new_rfi = {
                "rfi": {"subject": "Which bolts?", "rfi_manager_id": 1, "assignee_id": 1, "question": {"body": "?"}}
            }
            async with sandbox.procore() as procore:
                todo = await procore.post(TODOS, json={"text": "pour at six"})
                rfi = await procore.post(rfis, json=new_rfi)
                first, second, *_ = await procore.get(locations)
                await procore.patch(f"{locations}/{first['id']}", json={"location": {"node_name": "Tower"}})
                await procore.delete(f"{locations}/{second['id']}")
                company = {"company_id": sandbox.company_id}
                body = {**company, "project": {"name": "Pier 9"}}
                project = await procore.post("/rest/v1.0/projects", json=body)
                await procore.patch(f"/rest/v1.0/projects/{gone}", json={**company, "project": {"name": "Renamed"}})
            rfi = without_port(rfi, sandbox)
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            assert await procore.get(f"{TODOS}/{todo['id']}") == todo
            assert without_port(await procore.get(f"{rfis}/{rfi['id']}"), sandbox) == rfi
            assert rfi["id"] in [item["id"] async for item in procore.paginate(rfis)]
            shown = await procore.get(locations)
            assert (shown[0]["id"], shown[0]["node_name"]) == (first["id"], "Tower")
            assert second["id"] not in [location["id"] for location in shown]
            projects = {
                project["id"]: project["name"] for project in await procore.get("/rest/v1.0/projects", params=company)
            }
            assert (projects[project["id"]], projects[gone]) == ("Pier 9", "Renamed")
            # Ids are not used again.
            again = await procore.post(TODOS, json={"text": "again"})
            another = await procore.post(rfis, json=new_rfi)
            assert again["id"] > todo["id"]
            assert another["id"] != rfi["id"]

    async def test_tokens_of_a_client_stay_valid(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            first = sandbox.as_dict()
            access, code = sandbox.tokens.issue(), sandbox.tokens.authorize()
            refresh, revoked = sandbox.tokens.issue(), sandbox.tokens.issue()
            sandbox._app.state.tokens.revoke(revoked["refresh_token"])
        async with Sandbox(state=path) as sandbox:
            assert sandbox.client_id == first["client_id"]
            client = HttpClient(sandbox)
            for token, status in ((access, 200), (revoked, 401)):
                bearer = {"Authorization": f"Bearer {token['access_token']}"}
                assert (await client.call("GET", "/rest/v1.0/me", headers=bearer)).status == status
            grant = RefreshToken(first["client_id"], first["client_secret"], refresh["refresh_token"])
            options = {"environment": sandbox.environment, "ssl": sandbox.ssl, "store": MemoryStore()}
            async with Procore(grant, company_id=sandbox.company_id, **options) as procore:
                assert (await procore.me()).name == sandbox.seed_data.people[0].name
            assert sandbox._app.state.tokens.use_code(code) is not None
        # The refresh token was used and is no longer valid.
        async with Sandbox(state=path) as sandbox:
            options = {"environment": sandbox.environment, "ssl": sandbox.ssl, "store": MemoryStore()}
            with pytest.raises(AuthError):
                async with Procore(grant, company_id=sandbox.company_id, **options) as procore:
                    await procore.me()

    @pytest.mark.parametrize("mode", ["strict", "revoke_on_use", "family_revoke", "burn_always"])
    async def test_token_families_persist_in_each_mode(self, path: Path, mode: Any) -> None:
        async with Sandbox(state=path, refresh_mode=mode) as sandbox:
            old = sandbox.tokens.issue()
            new = sandbox._app.state.tokens.refresh(old["refresh_token"])
            assert new is not None
        async with Sandbox(state=path, refresh_mode=mode) as sandbox:
            tokens = sandbox._app.state.tokens
            # Still good only where it dies at the first use of the new access token.
            assert tokens.use(new["access_token"]) is not None
            assert tokens.refresh(old["refresh_token"]) is None
            assert (tokens.refresh(new["refresh_token"]) is None) is (mode == "family_revoke")

    async def test_the_first_use_of_a_token_is_saved(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        async with Sandbox(state=path, refresh_mode="revoke_on_use") as sandbox:
            old = sandbox.tokens.issue()
            new = sandbox._app.state.tokens.refresh(old["refresh_token"])
            assert new is not None
            bearer = {"Authorization": f"Bearer {new['access_token']}"}
            assert (await HttpClient(sandbox).call("GET", "/rest/v1.0/me", headers=bearer)).status == 200
            await until(lambda: any("dead" in token for token in read_state(path)["tokens"].get("refresh", [])))

    async def test_invalid_tokens_are_not_saved(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            for _ in range(3):
                sandbox.tokens.issue()
            sandbox.tokens.revoke_all()
            sandbox._app.state.tokens.issue(sandbox.seed_data.service_account.id, service=True, expires_in=-1)
            sandbox.tokens.authorize()
            sandbox.clock.advance(601)
        assert read_state(path)["tokens"] == {}

    async def test_reset_returns_to_the_seed(self, path: Path) -> None:
        async with Sandbox(state=path, seed=3) as sandbox:
            async with sandbox.procore() as procore:
                todo = await procore.post(TODOS, json={"text": "left behind"})
            sandbox.reset()
            client_id = sandbox.client_id
        assert "collections" not in read_state(path)
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            assert (sandbox.client_id, sandbox.seed_data.seed) == (client_id, 3)
            with pytest.raises(NotFoundError):
                await procore.get(f"{TODOS}/{todo['id']}")

    async def test_uses_the_seed_of_the_file(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            sandbox.reset(seed=7)
        async with Sandbox(state=path) as sandbox:
            assert sandbox.company_id == Sandbox(seed=7).company_id
            chances = [sandbox.faults._random.random() for _ in range(3)]
        assert chances == [generator.random() for generator in [Sandbox(seed=7).faults._random] for _ in range(3)]
        with pytest.raises(ConfigurationError, match="it was created with seed 7, not 0"):
            await Sandbox(state=path, seed=0).start()

    async def test_keeps_faults_added_before_the_start(self, path: Path) -> None:
        async with Sandbox(state=path):
            pass
        sandbox = Sandbox(state=path)
        sandbox.faults.add("GET", "/rest/v1.0/me", Answer(418))
        async with sandbox:
            assert (await HttpClient(sandbox).call("GET", "/rest/v1.0/me")).status == 418

    async def test_a_path_that_is_not_utf_8(self, path: Path) -> None:
        target = b"/rest/v1.0/companies/\xff/projects/1/layers".decode("latin-1")
        for number_of_records in (0, 1):
            async with Sandbox(state=path) as sandbox:
                assert len(sandbox.seed_data.records) == number_of_records
                token = sandbox.tokens.issue()["access_token"]
                own = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}
                body = b'{"a": 1}'
                seen = _seen("POST", target.encode("latin-1").decode("utf-8", "surrogateescape"), own, body)
                assert sandbox._app._process(seen).status == 201


# -- arbitrary calls --------------------------------------------------------------------------------------------------


def _seen(method: str, path: str, headers: dict[str, str], body: bytes = b"", query: str = "") -> SeenRequest:
    lines = CIMultiDict({"Host": "127.0.0.1:1", "Content-Type": "application/json", **headers})
    return SeenRequest(
        number=1, origin="api", method=method, path=path, query=query, headers=CIMultiDictProxy(lines),
        at=0.0, connection=1, client_port=1, request_id="r", body=body,
    )  # fmt: skip


class _Program:
    """Calls a sandbox without a socket."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        token = sandbox.tokens.issue()["access_token"]
        self.headers = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}

    def call(self, method: str, path: str, body: Any = None, *, query: str = "", kind: str = "") -> Answer:
        own = {"Content-Type": kind} if kind else {}
        content = body if isinstance(body, bytes) else b"" if body is None else msgspec.json.encode(body)
        return self.sandbox._app._process(_seen(method, path, {**self.headers, **own}, content, query))

    def path_of(self, name: str) -> str | None:
        try:
            return catalogue.find(name).path.format(**self.sandbox.ids_for(name))
        except ConfigurationError:
            return None

    def everything(self) -> Any:
        """Return everything that a client can read, by every operation."""
        store, world = self.sandbox._app.state.crud_handlers.store, self.sandbox.seed_data
        collections = {
            key: [(i.id, i.facts, i.created_at, i.updated_at, i.deleted_at) for i in collection.items.values()]
            for key, collection in store._collections.items()
        }
        return collections, list(world.projects.items()), world.rfis, world.records, store.made, world.last_id


_FREQUENT = (
    "rfis.create", "rfis.update", "project.locations.create_for_project", "project.locations.delete_for_project",
    "portfolio.projects.create", "portfolio.projects.update", "action_plans.delete", "action_plans.restore",
    "forms.create", "forms.delete", "forms.restore", "punch_list.punch_items.create", "punch_list.punch_items.update",
)  # fmt: skip
_TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)


@st.composite
def _usual_calls(draw: st.DrawFn) -> tuple[Any, str, bytes, str]:
    """Draw calls that are more likely to succeed than random ones."""
    operation = catalogue.find(draw(st.sampled_from(_FREQUENT)))
    fields = {field.name: _value(field) for field in operation.body if field.required} if operation.body else {}
    for field in operation.body or ():
        if field.fields and draw(st.booleans()):
            text = draw(_TEXTS)
            fields[field.name] = {f.name: text for f in field.fields if f.item_type == "string" and not f.choices}
    return operation, "", msgspec.json.encode(fields), "application/json"


def _value(parameter: Any) -> Any:
    inner = {field.name: _value(field) for field in parameter.fields if field.required}
    value = {"object": inner, "integer": 1, "boolean": True}.get(parameter.item_type, "1")
    return [value] if parameter.is_array else value


@pytest.fixture(scope="module")
def sandboxes() -> tuple[Sandbox, Sandbox]:
    """Return two sandboxes, created once because each reads the whole catalogue."""
    return Sandbox(), Sandbox()


@pytest.mark.slow
class TestArbitraryCalls:
    @given(drawn=st.lists(calls() | _usual_calls(), max_size=12))
    @settings(max_examples=30)
    def test_a_reloaded_sandbox_has_the_same_responses(
        self, sandboxes: tuple[Sandbox, Sandbox], drawn: list[Any]
    ) -> None:
        sandboxes[0].reset()
        before = _Program(sandboxes[0])
        tested: set[str] = set()
        uploads = before.sandbox._app.state.crud_handlers._uploads
        for operation, query, body, kind in drawn:
            target = before.path_of(operation.name)
            if target is not None and not uploads.handles(operation):  # uploads are not persisted
                before.call(operation.method, target, body, query=query, kind=kind)
                page = operation.name.rpartition(".")[0]
                tested.update(
                    operation.name for operation in catalogue.operations() if operation.name.startswith(f"{page}.")
                )
        content = before.sandbox._app.snapshot()
        other = sandboxes[1]
        other._app.restore(msgspec.json.decode(content, type=Snapshot))
        assert other._app.snapshot() == content
        after = _Program(other)
        for key in before.sandbox._app.state.crud_handlers.store._collections:
            other._app.state.crud_handlers.store.collection(key)
        assert after.everything() == before.everything()
        for collection in before.sandbox._app.state.crud_handlers.store._collections.values():
            for item in collection.items.values():
                # Generated values may depend on the items that existed when they were first shown.
                item.views.clear()
        for name in sorted(tested):
            if catalogue.find(name).method == "GET":
                target = before.path_of(name)
                assert after.path_of(name) == target
                if target is not None and ".pdf" not in target:
                    first, second = before.call("GET", target), after.call("GET", target)
                    assert (first.status, first.body) == (second.status, second.body), target


# -- the file ---------------------------------------------------------------------------------------------------------


class TestFile:
    async def test_is_private_and_readable(self, path: Path) -> None:
        async with Sandbox(state=path):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            lines = path.read_text().splitlines()
            assert lines[1] == ' "aprocore_sandbox": 1,'
        assert sorted(file.name for file in path.parent.iterdir()) == [".state.json.lock", "state.json"]

    async def test_a_file_readable_by_others_becomes_private(self, path: Path) -> None:
        async with Sandbox(state=path):
            pass
        path.chmod(0o644)
        async with Sandbox(state=path) as sandbox:
            sandbox.tokens.issue()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    async def test_has_only_differences_from_the_seed(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            project_id = next(iter(sandbox.seed_data.projects))
            await procore.get(f"/rest/v1.0/projects/{project_id}/locations")
            await procore.post("/rest/v1.0/todos", json={"text": "x"})
        found = read_state(path)
        assert "collections" not in found
        assert list(found["records"]) == [TODOS]

    async def test_is_not_written_if_nothing_changed(self, path: Path) -> None:
        async with Sandbox(state=path):
            first = path.stat().st_ino
        async with Sandbox(state=path):
            pass
        assert path.stat().st_ino == first

    async def test_is_written_after_changes_and_not_after_reads(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        writes = 0
        write = autosave.Autosave._write

        def counted(self: autosave.Autosave) -> None:
            nonlocal writes
            writes += 1
            write(self)

        monkeypatch.setattr(autosave.Autosave, "_write", counted)
        # However slow this machine is: the pause does not end by itself.
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 1e6)
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            for number in range(20):
                await procore.post(TODOS, json={"number": number})
            assert writes == 1
        assert writes == 2
        assert len(read_state(path)["records"][TODOS]) == 20
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        async with Sandbox(state=path) as sandbox:
            token = sandbox._app.state.tokens.issue(sandbox.seed_data.people[0].id)["access_token"]
            own = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}
            client = HttpClient(sandbox)
            for _ in range(20):
                assert (await client.call("GET", "/rest/v1.0/companies", headers=own)).status == 200
            assert writes == 3
            assert (await client.call("POST", TODOS, headers=own, body=b'{"number": 20}')).status == 201
            await until(lambda: len(read_state(path)["records"][TODOS]) == 21)

    async def test_saves_changes_from_other_threads(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        async with Sandbox(state=path) as sandbox:
            await asyncio.to_thread(sandbox.tokens.issue)
            await until(lambda: len(read_state(path)["tokens"].get("access", [])) == 1)
            await asyncio.to_thread(sandbox.reset)
            await until(lambda: read_state(path)["client_id"] == sandbox.client_id)

    async def test_a_cancelled_close_still_writes(self, path: Path) -> None:
        sandbox = await Sandbox(state=path).start()
        sandbox.tokens.issue()
        task = asyncio.create_task(sandbox.aclose())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(read_state(path)["tokens"]["access"]) == 1
        async with Sandbox(state=path):
            pass

    async def test_write_errors(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        fsync, broken = os.fsync, True

        def failing(descriptor: int) -> None:
            if broken:
                raise OSError(28, "No space left on device")
            fsync(descriptor)

        async with Sandbox(state=path) as sandbox:
            before = path.read_bytes()
            monkeypatch.setattr(os, "fsync", failing)
            sandbox.tokens.issue()
            await until(lambda: bool(caplog.records))
            assert caplog.records[0].getMessage().endswith("state.json: No space left on device.")
            assert path.read_bytes() == before
            # Saving is tried again, without another change.
            broken = False
            await until(lambda: path.read_bytes() != before)
            broken = True
            sandbox.tokens.issue()
            with pytest.raises(ConfigurationError, match=r"Can't write the state file .*: No space left on device\."):
                await sandbox.aclose()
        broken = False
        async with Sandbox(state=path) as sandbox:
            assert len(sandbox._app.state.tokens._access) == 1


_GOOD = {
    "aprocore_sandbox": 1, "seed": 0, "client_id": "a", "client_secret": "b", "tokens": {}, "made": 0, "last_id": 1,
}  # fmt: skip
_ACCESS = {"value": "v", "family": 0, "created_at": 0.0, "expires_at": 1e11}
_PROJECTS = f"companies/{Sandbox().company_id}/projects"
_HOOKS = f"companies/{Sandbox().company_id}/webhooks/hooks"
_ITEM = {"id": 5, "created_at": "", "updated_at": "", "facts": {}}
_BROKEN: dict[str, tuple[Any, str]] = {
    "no json": (b"{", "it is not JSON"),
    "no utf-8": (b'{"aprocore_sandbox": 1, "client_id": "\xff"}', "it is not JSON"),
    "another's": (b'{"format": 1, "tokens": {}}', "it was not written by aprocore's sandbox"),
    "a list": (b"[]", "it was not written by aprocore's sandbox"),
    "a newer one": ({"aprocore_sandbox": 2, "more": []}, "was written by a newer release of aprocore. Update"),
    "a part too few": ({"aprocore_sandbox": 1}, "it does not fit the format of a state file"),
    "a part too many": ({**_GOOD, "more": 1}, "it does not fit the format of a state file"),
    "an odd secret": ({**_GOOD, "client_secret": "a b"}, r"the format of a state file \(.+\)\. It was not changed"),
    "a token without a sign-in": ({**_GOOD, "tokens": {"access": [_ACCESS]}}, "a token in it belongs to no sign-in"),
    "a record without an id": ({**_GOOD, "records": {TODOS: [{"a": 1}]}}, "a record in it has no id"),
    "an odd path": ({**_GOOD, "records": {"/ŝ": []}}, "it contains an invalid path"),
    "gone twice": ({**_GOOD, "collections": {_PROJECTS: {"gone": [1]}}}, "projects has no item 1"),
    "half a project": ({**_GOOD, "collections": {_PROJECTS: {"items": [_ITEM]}}}, "5 of companies/.*/projects has no "),
    "half a hook": (
        {**_GOOD, "collections": {_HOOKS: {"items": [_ITEM]}}},
        "5 of .*/webhooks/hooks is incomplete",
    ),
    "half a trigger": (
        {**_GOOD, "collections": {"hooks/1/triggers": {"items": [_ITEM]}}},
        "item 5 of hooks/1/triggers is incomplete",
    ),
    "an unknown project": (
        {**_GOOD, "collections": {"projects/x/rfis": {}}},
        "projects/x/rfis does not belong to anything",
    ),
    "an odd order": ({**_GOOD, "collections": {_PROJECTS: {"order": [1]}}}, "the order of .* does not match its items"),
}


class TestRejected:
    @pytest.mark.parametrize("how", _BROKEN)
    async def test_does_not_change_an_invalid_file(self, path: Path, how: str) -> None:
        content, complaint = _BROKEN[how]
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        before = path.stat(), path.read_bytes()
        sandbox = Sandbox(state=path)
        with pytest.raises(ConfigurationError, match=complaint) as caught:
            await sandbox.start()
        assert str(path) in str(caught.value)
        after = path.stat(), path.read_bytes()
        assert (before[0].st_ino, before[0].st_mtime_ns, before[1]) == (after[0].st_ino, after[0].st_mtime_ns, after[1])
        # The lock was released.
        path.unlink()
        async with Sandbox(state=path):
            pass

    async def test_a_minimal_file(self, path: Path) -> None:
        path.write_text(json.dumps(_GOOD))
        async with Sandbox(state=path) as sandbox:
            assert (sandbox.client_id, sandbox.client_secret) == ("a", "b")

    async def test_an_empty_file_is_a_new_one(self, path: Path) -> None:
        path.touch()
        async with Sandbox(state=path) as sandbox:
            assert read_state(path)["client_id"] == sandbox.client_id

    async def test_two_sandboxes_with_one_file(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            with pytest.raises(ConfigurationError, match="Another sandbox is running with the state file"):
                await Sandbox(state=path).start()
            sandbox.tokens.issue()
        assert len(read_state(path)["tokens"]["access"]) == 1

    async def test_a_file_system_without_locks(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def flock(descriptor: int, operation: int) -> None:
            raise OSError(95, "Operation not supported")

        monkeypatch.setattr("fcntl.flock", flock)
        with pytest.raises(ConfigurationError, match=r"is on a file system without locks\. Put it on a local disk\."):
            await Sandbox(state=path).start()

    async def test_links_pipes_and_directories(self, path: Path) -> None:
        path.symlink_to(path.with_name("target"))
        with pytest.raises(ConfigurationError, match="it is a symbolic link"):
            await Sandbox(state=path).start()
        path.unlink()
        os.mkfifo(path)
        with pytest.raises(ConfigurationError, match="it is not a regular file"):
            await Sandbox(state=path).start()
        path.unlink()
        path.mkdir()
        with pytest.raises(ConfigurationError, match="it is not a regular file"):
            await Sandbox(state=path).start()
        with pytest.raises(
            ConfigurationError, match=rf"Can.t lock .*: {re.escape(os.strerror(errno.ENOENT))}\. Use a file in"
        ):
            await Sandbox(state=path.parent / "no" / "state.json").start()

    async def test_an_unavailable_port_leaves_no_file(self, path: Path) -> None:
        async with Sandbox() as other:
            port = int(other.environment.api_url.rpartition(":")[2])
            with pytest.raises(ConfigurationError, match="listen on port"):
                await Sandbox(state=path, port=port).start()
        assert not path.exists()


_WRITER_SCRIPT = """
import asyncio, sys
from aprocore.sandbox import Sandbox
from aprocore.sandbox.state import autosave

autosave.DEBOUNCE_SECONDS = 0.0

async def main():
    async with Sandbox(state=sys.argv[1]) as sandbox, sandbox.procore() as procore:
        number = 0
        while True:
            number += 1
            await procore.post("/rest/v1.0/todos", json={"number": number, "text": "x" * 2000})
            print(number, flush=True)

asyncio.run(main())
"""


@pytest.mark.slow
def test_a_killed_process_leaves_a_valid_file(path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(Path(aprocore.__file__).parent.parent)}
    stored = 0
    for kills in range(1, 4):
        command = [sys.executable, "-c", textwrap.dedent(_WRITER_SCRIPT), str(path)]
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            reported = 0
            # Until some records of this process are on the disk.
            while reported < 30 or len(read_state(path).get("records", {}).get(TODOS, [])) <= stored:
                reported = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
        numbers = [todo["number"] for todo in read_state(path)["records"][TODOS]]
        ends = [number for number, after in zip(numbers, [*numbers[1:], 1], strict=True) if after == 1]
        # The stored records of each process are its first ones, without gaps.
        assert numbers == [number for end in ends for number in range(1, end + 1)]
        assert len(ends) == kills
        stored = len(numbers)


def test_no_secret_is_shown(path: Path) -> None:
    sandbox = Sandbox()
    sandbox.tokens.issue()
    content = sandbox._app.snapshot()
    shown = repr(msgspec.json.decode(content, type=Snapshot)) + repr(
        msgspec.json.decode(content, type=Snapshot).tokens.access
    )
    assert not re.search(r"[0-9a-f]{32}|eyJ", shown)
