"""Pickles of public objects: values and stores without secrets, and advice from those that refuse."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import multiprocessing
import pickle
import sys
import traceback
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import aprocore
from aprocore import (
    AuthorizationCode,
    AuthorizationRequest,
    ClientCredentials,
    CustomField,
    CustomFieldEntry,
    CustomFields,
    FileStore,
    KeyringStore,
    Limiter,
    MemoryStore,
    Page,
    Pager,
    Pages,
    Procore,
    ProcoreError,
    RedisLimiter,
    RedisStore,
    RefreshToken,
    Response,
    Session,
    SQLStore,
    StaticToken,
    StreamedResponse,
    Sync,
    Token,
    TokenKey,
)
from aprocore.catalogue.table import PollRule
from aprocore.net.clock import SYSTEM_CLOCK
from aprocore.sandbox import Limits, Sandbox
from aprocore.sansio.grants import StoredSignIn
from aprocore.sansio.jobs.tickets import JobTicket
from aprocore.sansio.pagination.styles import Plan
from aprocore.settings import Settings
from aprocore.types import BlockedCompany, RateLimit, RateLimits, RequestLine, RevealedBytes, RevealedSecret, Secret
from tests.support.canary import CANARY, assert_hidden
from tests.support.cases import cases
from tests.support.host_programs import program_environment

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "default")
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
#: With a drive on Windows, as a path without one is another file on each drive.
SQLITE = f"sqlite+aiosqlite:///{Path('/tokens.db').absolute()}"
REDIS = "redis://127.0.0.1:6379/0"


async def _fetch(request: object, shortens: bool) -> Response:
    raise AssertionError


def _sync() -> Sync[Any]:
    sync = Sync(_request, "PATCH", "/rest/v1.0/vendors/sync", None, [{"id": 7}])
    sync._started = True  # it does not warn that it was not awaited
    return sync


async def _request(*arguments: object, **options: object) -> Response:
    raise AssertionError


async def _chunks() -> AsyncIterator[bytes]:
    yield b""


def _response() -> Response:
    return Response(200, {"X-Id": "1"}, b'[{"id": 7}]')


def _pages() -> Pages[Any]:
    return Pages(_fetch, Plan.of("/rest/v1.0/rfis", None, None, Pager.NUMBERED))


class Chunks(AsyncIterator[bytes]):
    """Body of an application's own that can be pickled."""

    async def __anext__(self) -> bytes:
        raise StopAsyncIteration


#: Public classes whose objects can be pickled, and one of them each.
PICKLED: dict[str, Callable[[], Any]] = {
    "Call": lambda: aprocore.Call(RequestLine("GET", "/x"), "https://example.com", "page=2", "1", "default"),
    "Change": lambda: aprocore.Change("update", 7),
    "FileWatermarkStore": lambda: aprocore.FileWatermarkStore("watermarks"),
    "RedisWatermarkStore": lambda: aprocore.RedisWatermarkStore(REDIS, timeout=7),
    "SQLWatermarkStore": lambda: aprocore.SQLWatermarkStore(SQLITE, timeout=7),
    "CustomField": lambda: CustomField(1, "Effort", "decimal"),
    "CustomFieldEntry": lambda: CustomFieldEntry(1, "High"),
    "CustomFields": lambda: CustomFields([CustomField(1, "Effort", "decimal")]),
    "BlockedCompany": lambda: BlockedCompany(company_id="1", since=NOON, until=NOON),
    "BodyStream": lambda: aprocore.BodyStream(Chunks(), 7),
    "DeprecatedOperationWarning": lambda: aprocore.DeprecatedOperationWarning(
        RequestLine("GET", "/rest/v1.0/me"), ends_at=NOON, successors=["procore.me"]
    ),
    "Downloaded": lambda: aprocore.Downloaded(path=Path("a.txt"), size=5, received=5),
    "Environment": lambda: aprocore.SANDBOX,
    "File": lambda: aprocore.File(b"content", "a.txt"),
    "FileStore": lambda: FileStore("tokens.json", lock_timeout=7),
    "Health": lambda: aprocore.Health(1, {"not_found": {"GET /x": 1}}),
    "JobFile": lambda: aprocore.JobFile("https://api.example/rest/v1.0/a.pdf", "7"),
    "JobStatus": lambda: aprocore.JobStatus("pending", "in_progress", value={"id": 7}),
    "KeyringStore": lambda: KeyringStore("app", lock_timeout=7),
    "Limiter": lambda: Limiter(initial_burst=7),
    "Me": lambda: aprocore.Me(id=7, login="joe@example.com"),
    "Multipart": lambda: aprocore.Multipart({"name": "value"}),
    "Page": lambda: Page([1, 2], 1, 2, 100, _response()),
    "Pager": lambda: Pager.NUMBERED,
    "PartialRefusal": lambda: aprocore.PartialRefusal(sent=7, errors={"name": ["is empty"]}),
    "PartialResult": lambda: aprocore.PartialResult(),
    "RateLimit": lambda: RateLimit(limit=10, remaining=9, reset=100),
    "RateLimits": lambda: RateLimits(spike=RateLimit(limit=10, remaining=9, reset=100)),
    "RedisLimiter": lambda: RedisLimiter(REDIS, name="app", share=7, initial_burst=7),
    "RedisStore": lambda: RedisStore(REDIS, lock_timeout=7, lease=8, timeout=9),
    "RequestAttempt": lambda: aprocore.RequestAttempt(RequestLine("GET", "/x"), "https://example.com", 1),
    "Request": lambda: aprocore.Request("POST", "https://example.com", "/x?page=2", (("x-a", "b"),), b"body"),
    "Response": _response,
    "RetryPolicy": lambda: aprocore.RetryPolicy(max_attempts=7),
    "SQLStore": lambda: SQLStore(SQLITE, lock_timeout=7, lease=8, timeout=9),
    "SessionMetrics": lambda: aprocore.Procore(StaticToken("t")).metrics,
    "SyncRefusal": lambda: aprocore.SyncRefusal(index=0, row={"id": 7}),
    "SyncResult": lambda: aprocore.SyncResult(rows=1, entities=[{"id": 7}]),
    "SyncRow": lambda: aprocore.SyncRow(0, {"id": 7}),
    "Timeout": lambda: aprocore.Timeout(total=7),
    "TokenInfo": lambda: aprocore.TokenInfo(resource_owner_id=7, expires_in=9),
    "TokenKey": lambda: KEY,
    "TransportResponse": lambda: aprocore.TransportResponse(200, {"x-a": "b"}, Chunks()),
    "Wait": lambda: aprocore.Wait(kind="backoff", started=1.0, seconds=0.5),
    "TransferProgress": lambda: aprocore.TransferProgress(phase="sending", bytes=1, total=5, resume={"a": 1}),
    "Uploaded": lambda: aprocore.Uploaded("01A", name="a", size=1, sha256="f", content_type="a/b"),
}

FROM_ENV = "Pass the secret in PROCORE_CLIENT_SECRET, and call Procore.from_env() in the other process."
#: Arguments that are not used.
UNUSED: Any = None
STORE = "The store with the user's token, such as FileStore(path), can be pickled."
IN_ENVIRONMENT = "Pass it in an environment variable or a token store."
NEW_SESSION = "Create one in each process, as by Procore.from_env(), or use with_scope()."

#: Classes whose objects refuse, one of them each, and the sentence that says what to pass instead.
REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "AuthorizationCode": (
        lambda: AuthorizationCode("id", CANARY, "code"),
        f"An AuthorizationCode can't be pickled. Use the code in this process, because it works only once. {STORE}",
    ),
    "AuthorizationRequest": (
        lambda: AuthorizationRequest.create("id"),
        (
            "An AuthorizationRequest can't be pickled. Store its state and code_verifier in the user's web session, "
            "and create an AuthorizationRequest with them."
        ),
    ),
    "Job": (
        lambda: aprocore.Job(JobTicket(operation="rfis.export", result="file", rule=PollRule()), UNUSED),
        "A Job can't be copied or pickled. Pass job.token, and take the job up with procore.job(token).",
    ),
    "ClientCredentials": (
        lambda: ClientCredentials("id", CANARY),
        f"A ClientCredentials can't be pickled. {FROM_ENV}",
    ),
    "MemoryStore": (
        MemoryStore,
        (
            "A MemoryStore can't be pickled. It is the memory of one process. Pass FileStore(path), RedisStore(url) or "
            "SQLStore(url) to share tokens."
        ),
    ),
    "ChangeFeed": (
        lambda: aprocore.Procore(aprocore.StaticToken("t"), company_id=1, project_id=2).changes("rfis"),
        (
            "A change feed can't be copied or pickled. Create it in the process that reads the list, with the same "
            "watermark store."
        ),
    ),
    "Pages": (
        _pages,
        (
            "A list of pages can't be pickled. Pass pages.cursor, and resume with list(cursor=…) on a session of the "
            "other process."
        ),
    ),
    "Procore": (
        lambda: Procore(ClientCredentials("id", CANARY)),
        f"A Procore can't be copied or pickled. {NEW_SESSION}",
    ),
    "RefreshToken": (
        lambda: RefreshToken("id", CANARY, CANARY),
        f"A RefreshToken can't be pickled. {FROM_ENV} {STORE}",
    ),
    "Session": (
        lambda: Session(ClientCredentials("id", CANARY)),
        f"A Session can't be copied or pickled. {NEW_SESSION}",
    ),
    "StaticToken": (
        lambda: StaticToken(CANARY),
        (
            "A StaticToken can't be pickled. Pass the access token in an environment variable, and create the grant in "
            "the other process."
        ),
    ),
    "StreamedResponse": (
        lambda: StreamedResponse(200, {}, chunks=_chunks()),
        "A StreamedResponse can't be copied or pickled. Read its body, and pass that.",
    ),
    "Sync": (
        _sync,
        "A Sync can't be copied or pickled. Pass the rows, and sync them on a session of the other process.",
    ),
    "Token": (
        lambda: Token(CANARY),
        "A Token can't be pickled. Save it to a token store, and pass the store, such as FileStore(path).",
    ),
    "RedisLimiter with a password": (
        lambda: RedisLimiter(f"redis://:{CANARY.replace('/', '')}@example.com"),
        (
            "A RedisLimiter can't be pickled if its URL has a password. Pass the URL in an environment variable, and "
            "create the RedisLimiter in the other process."
        ),
    ),
    "RedisStore with a password": (
        lambda: RedisStore("unix:///run/redis.sock?password=secret"),
        (
            "A RedisStore can't be pickled if its URL has a password. Pass the URL in an environment variable, and "
            "create the RedisStore in the other process."
        ),
    ),
    "FileStore with encryption": (
        lambda: FileStore("tokens.json", encryption=CANARY * 2),
        (
            "A FileStore can't be pickled if its tokens are encrypted. Pass the encryption key in an environment "
            "variable, and create the FileStore in the other process."
        ),
    ),
    "RedisStore with encryption": (
        lambda: RedisStore(REDIS, encryption=CANARY * 2),
        (
            "A RedisStore can't be pickled if its tokens are encrypted. Pass the encryption key in an environment "
            "variable, and create the RedisStore in the other process."
        ),
    ),
    "SQLStore with a password": (
        lambda: SQLStore("postgresql://app:secret@db.example/app"),
        (
            "A SQLStore can't be pickled if its URL has a password. Pass the URL in an environment variable, and "
            "create the SQLStore in the other process."
        ),
    ),
    "SQLWatermarkStore with a password": (
        lambda: aprocore.SQLWatermarkStore("postgresql://app:secret@db.example/app"),
        (
            "A SQLWatermarkStore can't be pickled if its URL has a password. Pass the URL in an environment variable, "
            "and create the SQLWatermarkStore in the other process."
        ),
    ),
    "RedisWatermarkStore with a password": (
        lambda: aprocore.RedisWatermarkStore("redis://:secret@redis.example/0"),
        (
            "A RedisWatermarkStore can't be pickled if its URL has a password. Pass the URL in an environment "
            "variable, and create the RedisWatermarkStore in the other process."
        ),
    ),
    "SQLStore with encryption": (
        lambda: SQLStore(SQLITE, CANARY * 2),
        (
            "A SQLStore can't be pickled if its tokens are encrypted. Pass the encryption key in an environment "
            "variable, and create the SQLStore in the other process."
        ),
    ),
    "RevealedBytes": (
        lambda: RevealedBytes(b"secret"),
        "A request with a secret can't be pickled. Send it in the process that created it.",
    ),
    "RevealedSecret": (lambda: RevealedSecret(CANARY), f"A secret can't be pickled. {IN_ENVIRONMENT}"),
    "Secret": (lambda: Secret(CANARY), f"A secret can't be pickled. {IN_ENVIRONMENT}"),
    "Settings": (
        lambda: Settings(client_id="id", client_secret=Secret(CANARY), environment=aprocore.SANDBOX),
        f"A Settings can't be pickled. {FROM_ENV}",
    ),
    "StoredSignIn": (lambda: StoredSignIn("id", CANARY), f"A StoredSignIn can't be pickled. {FROM_ENV}"),
}

#: Those of REFUSED that are not public classes.
FURTHER = {
    "SQLStore with a password",
    "SQLWatermarkStore with a password",
    "RedisWatermarkStore with a password",
    "SQLStore with encryption",
    "FileStore with encryption",
    "RedisStore with encryption",
    "RedisLimiter with a password",
    "RedisStore with a password",
    "RevealedBytes",
    "RevealedSecret",
    "Secret",
    "Settings",
    "StoredSignIn",
}

#: Base classes of the application's own classes.
ABSTRACT = {"Hook", "Model", "TokenStore", "Transport", "WatermarkStore"}


@pytest.fixture(autouse=True)
def keyring_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())


def public_classes() -> set[str]:
    """Return the public classes except errors, which test_errors.py pickles."""
    values = {name: getattr(aprocore, name) for name in dir(aprocore) if not name.startswith("_")}
    return {name for name, value in values.items() if inspect.isclass(value) and not issubclass(value, ProcoreError)}


def test_every_public_class_is_in_one_table() -> None:
    public = public_classes()
    assert len(public) > 30
    assert sorted([*PICKLED, *(REFUSED.keys() - FURTHER), *ABSTRACT]) == sorted(public)


def unpickled(value: Any) -> list[Any]:
    """Return what each protocol's pickle becomes."""
    return [pickle.loads(pickle.dumps(value, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]


@cases("name", PICKLED)
def test_pickled(name: str) -> None:
    value = PICKLED[name]()
    for twin in (*unpickled(value), copy.copy(value), copy.deepcopy(value)):
        assert type(twin) is type(value)
        assert _state(twin) == _state(value)


#: Attributes that hold the arguments of the constructor.
ARGUMENTS: dict[type[Any], list[str]] = {
    FileStore: ["lock_timeout", "clock"],
    KeyringStore: ["_service", "_lock_timeout", "_clock"],
    RedisLimiter: ["_name", "_url", "_options", "_max_waiting"],
    Limiter: ["_options", "_max_waiting", "_clock"],
    SQLStore: ["_database._url", "_lock_timeout", "_lease", "_timeout", "_clock"],
    RedisStore: ["_url", "_lock_timeout", "_lease", "_timeout", "_clock"],
    aprocore.SQLWatermarkStore: ["_database._url", "_timeout"],
    aprocore.RedisWatermarkStore: ["_url", "_timeout"],
}


def _state(value: Any) -> Any:
    """Return what makes a value equal to another one: its arguments, or its repr."""
    if isinstance(value, Page):
        return list(value), value.number, value.total, value.per_page, _state(value.response)
    for cls, names in ARGUMENTS.items():
        if isinstance(value, cls):
            return [attrgetter(name)(value) for name in names]
    return repr(value)


@cases("name", REFUSED)
def test_refused(name: str) -> None:
    create, message = REFUSED[name]
    value = create()
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError) as caught:
            pickle.dumps([value], protocol)
        assert str(caught.value) == message
        assert_hidden("".join(traceback.format_exception(caught.value)))
    if "copied" in message:
        for duplicate in (copy.copy, copy.deepcopy):
            with pytest.raises(TypeError) as caught:
                duplicate(value)
            assert str(caught.value) == message
    elif not isinstance(value, Pages):
        assert copy.copy(value) is copy.deepcopy(value) is value


def test_a_file_store_is_the_same_file_in_another_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pickles = [pickle.dumps(FileStore("tokens.json")), pickle.dumps(FileStore())]
    monkeypatch.chdir("/")
    relative, default = (pickle.loads(data) for data in pickles)
    assert relative.path == tmp_path / "tokens.json"
    # The default is that of the user who runs the other process.
    assert default.path is None
    assert relative.clock is default.clock is SYSTEM_CLOCK


def test_a_sqlite_store_is_the_same_file_in_another_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    data = pickle.dumps(SQLStore("sqlite:///tokens.db"))
    monkeypatch.chdir("/")
    assert repr(pickle.loads(data)) == f"<SQLStore at {tmp_path / 'tokens.db'}>"


@pytest.mark.parametrize(
    "limiter", [Limiter(initial_burst=2), RedisLimiter(REDIS, name="app", initial_burst=2)], ids=["Limiter", "Redis"]
)
async def test_a_pickled_limiter_is_new_and_a_copied_one_is_shared(limiter: Limiter) -> None:
    # The state of a RedisLimiter is in Redis; its lease begins empty as well.
    taken = limiter.try_acquire()
    twin = pickle.loads(pickle.dumps(limiter))
    assert "0 in flight, 0 waiting" in repr(twin)
    assert copy.copy(limiter) is copy.deepcopy([limiter])[0] is limiter
    assert (taken is None) is isinstance(limiter, RedisLimiter)


async def test_responses_and_pages_of_calls(sandbox: Sandbox) -> None:
    project = next(iter(sandbox.seed_data.projects))
    subjects = [rfi["subject"] for rfi in sandbox.seed_data.rfis[project]]
    async with sandbox.procore(project_id=project) as procore:
        page = await procore.rfis.list()
        response = await procore.request("GET", "/rest/v1.0/me")
        limits = procore.rate_limit
    for value in unpickled(response):
        assert (value.value, value.status) == (response.value, 200)
        assert value.headers["x-rate-limit-LIMIT"] == response.headers["X-Rate-Limit-Limit"]
        assert value.rate_limit == response.rate_limit
        assert value.request == response.request
    for value in unpickled(page):
        assert [(type(rfi), rfi.subject, rfi["subject"]) for rfi in value] == [
            (type(page[0]), subject, subject) for subject in subjects
        ]
        assert (value.number, value.total) == (page.number, page.total)
        assert value.response.request_id == page.response.request_id
    for value in (limits, Limits(hourly=10, spike=5)):
        assert all(twin == value for twin in unpickled(value))


@pytest.mark.parametrize("method", ["spawn", "fork"])
async def test_workers_share_a_file_store(method: str, sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path)
    command = (sys.executable, "-m", "tests.support.worker_processes", method, str(tmp_path / "tokens.json"))
    process = await asyncio.create_subprocess_exec(*command, env=env, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    parent, first, second = json.loads(output)
    assert len({parent, first[0], second[0]}) == 3
    assert first[1] == second[1] > 0
    assert len(sandbox.requests.to("POST", "/oauth/token")) == 1
    assert len(sandbox.requests.to("GET", "/rest/v1.0/me")) == 2


async def test_a_session_for_a_worker_is_refused_before_the_worker_starts(sandbox: Sandbox) -> None:
    procore = sandbox.procore()
    context = multiprocessing.get_context("spawn")
    with pytest.raises(TypeError, match=r"Create one in each process, as by Procore\.from_env\(\)"):
        context.Process(target=repr, args=(procore,)).start()
