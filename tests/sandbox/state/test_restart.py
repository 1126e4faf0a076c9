"""Restart of a sandbox with a state file: data, credentials and tokens persist."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import AuthError, MemoryStore, NotFoundError, Procore, RefreshToken, catalogue
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Answer, Sandbox
from aprocore.sandbox.data.snapshot import Snapshot
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.state import autosave
from tests.sandbox.api.test_arbitrary_requests import calls
from tests.support.http_client import HttpClient, until
from tests.support.state_files import PROGRAMS, read_state

pytestmark = pytest.mark.anyio

_PATH = f"/rest/v1.0/{PROGRAMS}"


def without_port(value: Any, sandbox: Sandbox) -> Any:
    """Return a value without the port in links to the sandbox."""
    return json.loads(json.dumps(value).replace(sandbox.environment.api_url, "https://api"))


class TestRestart:
    async def test_created_changed_and_deleted_data(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            project_id, gone, *_ = sandbox.seed_data.projects
            rfis = f"/rest/v1.0/projects/{project_id}/rfis"
            locations = f"/rest/v1.0/projects/{project_id}/locations"
            people = {"rfi_manager_id": sandbox.seed_data.people[1].id, "assignee_id": sandbox.seed_data.people[2].id}
            new_rfi = {"rfi": {"subject": "Which bolts?", "question": {"body": "?"}, **people}}
            async with sandbox.procore() as procore:
                program = await procore.post(_PATH, json={"program": {"name": "pour at six"}})
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
            assert await procore.get(f"{_PATH}/{program['id']}") == program
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
            again = await procore.post(_PATH, json={"program": {"name": "again"}})
            another = await procore.post(rfis, json=new_rfi)
            assert again["id"] != program["id"]
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
        monkeypatch.setattr(autosave, "_MAX_WRITE_FRACTION", math.inf)
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
            path_of_all = f"/rest/v1.0/companies/{sandbox.company_id}/programs"
            async with sandbox.procore() as procore:
                program = await procore.post(path_of_all, json={"program": {"name": "left behind"}})
            sandbox.reset()
            client_id = sandbox.client_id
        assert "collections" not in read_state(path)
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            assert (sandbox.client_id, sandbox.seed_data.seed) == (client_id, 3)
            with pytest.raises(NotFoundError):
                await procore.get(f"{path_of_all}/{program['id']}")

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
        for number_of_comments in (0, 1):
            async with Sandbox(state=path) as sandbox:
                store = sandbox._app.state.store
                assert sum("inspections/" in key for key in store.collections) == number_of_comments
                # The id of an inspection is any text, because no operation lists inspections.
                scope = f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}".encode()
                target = (scope + b"/inspections/\xff/comments").decode("utf-8", "surrogateescape")
                token = sandbox.tokens.issue()["access_token"]
                own = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}
                body = b'{"a": 1}'
                seen = _seen("POST", target, own, body)
                assert sandbox._app._process(seen).status == 201


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
        store = self.sandbox._app.state.store
        collections = {
            key: [(i.id, i.facts, i.created_at, i.updated_at, i.deleted_at) for i in collection.items.values()]
            for key, collection in store._collections.items()
        }
        return collections, store.made


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
