"""Sign-in of people in a web service, against the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import (
    AuthorizationDeniedError,
    ClientCredentials,
    ConfigurationError,
    DeadlineExceededError,
    FileStore,
    Me,
    MemoryStore,
    Procore,
    ReauthorizationRequiredError,
    RefreshToken,
    StateMismatchError,
    Token,
    TokenKey,
    TokenRefreshError,
    TokenStore,
)
from aprocore.net.token_stores.memory_nonces import MemoryNonces
from aprocore.sandbox import Answer, Sandbox
from aprocore.web import COOKIE_MAX_AGE, SignIn
from aprocore.web.sign_in import is_local_path
from tests.support.clock import FakeClock

pytestmark = pytest.mark.anyio

SECRET = "s" * 43
CALLBACK = "http://localhost:8000/callback"
OVER = "This sign-in is over"


class OwnStore(TokenStore):
    """Store of an application, which remembers tokens only."""

    def __init__(self) -> None:
        self.store = MemoryStore()

    async def load(self, key: TokenKey) -> Token | None:
        return await self.store.load(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        await self.store.save(key, token)

    async def clear(self, key: TokenKey) -> None:
        await self.store.clear(key)

    def lock(self, key: TokenKey) -> AbstractAsyncContextManager[None]:
        return self.store.lock(key)


@pytest.fixture
async def procore(sandbox: Sandbox, tmp_path: Any) -> AsyncIterator[Procore]:
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    async with sandbox.procore(auth=auth, store=FileStore(tmp_path / "tokens.json")) as procore:
        yield procore


@pytest.fixture
def sign_in(procore: Procore, clock: FakeClock) -> SignIn:
    return SignIn(procore, redirect_uri=CALLBACK, secret=SECRET, clock=clock)


def consent(sandbox: Sandbox, url: str, number: int = 0) -> str:
    """Return the URL to which Procore redirects a person who allows the request of a login URL."""
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    code = sandbox.tokens.authorize(
        user=sandbox.seed_data.people[number],
        redirect_uri=query["redirect_uri"],
        code_challenge=query.get("code_challenge"),
    )
    return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"


async def test_two_people_sign_in_on_several_workers(sandbox: Sandbox, procore: Procore, clock: FakeClock) -> None:
    workers = [SignIn(procore, redirect_uri=CALLBACK, secret=SECRET, clock=clock) for _ in range(3)]
    started = [workers[0].start("/projects?page=2"), workers[1].start()]
    people = await asyncio.gather(
        *(workers[2].finish(consent(sandbox, url, number), cookie) for number, (url, cookie) in enumerate(started))
    )
    assert [person.me.login for person in people] == [person.login for person in sandbox.seed_data.people[:2]]
    assert [person.me.name for person in people] == [person.name for person in sandbox.seed_data.people[:2]]
    assert [person.return_to for person in people] == ["/projects?page=2", "/"]
    for person in people:
        assert (await procore.as_user(person.user).me()).id == person.me.id


async def test_cookie_shows_nothing_and_differs_each_time(sign_in: SignIn) -> None:
    (url, cookie), (_, other) = sign_in.start("/secret-place"), sign_in.start("/secret-place")
    state = parse_qs(urlsplit(url).query)["state"][0]
    assert state not in cookie
    assert "secret-place" not in url + cookie
    assert cookie != other


async def test_a_person_unknown_to_the_company_signs_in_without_a_name(sandbox: Sandbox, sign_in: SignIn) -> None:
    url, cookie = sign_in.start()
    sandbox.faults.add("GET", "/rest/v1.0/me", Answer(403, {}, b"{}"), skip=1)
    person = await sign_in.finish(consent(sandbox, url), cookie)
    assert (person.me.login, person.me.name) == (sandbox.seed_data.people[0].login, None)


async def test_a_name_that_cannot_be_read_does_not_undo_the_sign_in(sandbox: Sandbox, sign_in: SignIn) -> None:
    url, cookie = sign_in.start()
    sandbox.faults.add("GET", "/rest/v1.0/me", Answer(400, {}, b"{}"), skip=1)
    person = await sign_in.finish(consent(sandbox, url), cookie)
    assert person.me == Me(id=sandbox.seed_data.people[0].id)
    assert (await sign_in.procore.as_user(person.user).me()).id == person.me.id


@pytest.mark.parametrize("cookie", [None, "", "made up", "gAAAAABh"])
async def test_a_missing_or_foreign_cookie_is_refused(sandbox: Sandbox, sign_in: SignIn, cookie: str | None) -> None:
    url, _ = sign_in.start()
    with pytest.raises(StateMismatchError, match=OVER):
        await sign_in.finish(consent(sandbox, url), cookie)
    assert sandbox.requests.to("POST", "/oauth/token") == []


async def test_a_forged_state_and_a_callback_of_another_sign_in_are_refused(sandbox: Sandbox, sign_in: SignIn) -> None:
    (url, _), (_, cookie) = sign_in.start(), sign_in.start()
    for callback in (consent(sandbox, url), f"{CALLBACK}?code=abc&state=forged", f"{CALLBACK}?code=abc"):
        with pytest.raises(StateMismatchError, match="does not belong to this sign-in"):
            await sign_in.finish(callback, cookie)
    assert sandbox.requests.to("POST", "/oauth/token") == []


async def test_a_replayed_callback_is_refused(sandbox: Sandbox, procore: Procore, sign_in: SignIn) -> None:
    url, cookie = sign_in.start()
    callback = consent(sandbox, url)
    await sign_in.finish(callback, cookie)
    with pytest.raises(StateMismatchError, match=OVER):
        await sign_in.finish(callback, cookie)
    with pytest.raises(StateMismatchError, match=OVER):
        await SignIn(procore, redirect_uri=CALLBACK, secret=SECRET).finish(callback, cookie)
    assert len(sandbox.requests.to("POST", "/oauth/token")) == 1


async def test_a_replayed_callback_is_refused_without_a_shared_memory(sandbox: Sandbox) -> None:
    auth = RefreshToken(sandbox.client_id, sandbox.client_secret)
    async with sandbox.procore(auth=auth, store=OwnStore()) as procore:
        one, other = (SignIn(procore, redirect_uri=CALLBACK, secret=SECRET) for _ in range(2))
        url, cookie = one.start()
        callback = consent(sandbox, url)
        await one.finish(callback, cookie)
        with pytest.raises(StateMismatchError, match=OVER):
            await one.finish(callback, cookie)
        with pytest.raises(ReauthorizationRequiredError):  # in another worker Procore refuses the code
            await other.finish(callback, cookie)


async def test_a_failure_of_the_store_is_reported_before_the_code_is_sent(sandbox: Sandbox, sign_in: SignIn) -> None:
    class FullDisk(MemoryNonces):
        async def use_once(self, nonce: str, seconds: float) -> bool:
            raise OSError(28, "No space left on device")

    sign_in._used = FullDisk()
    url, cookie = sign_in.start()
    with pytest.raises(TokenRefreshError, match="store failed: No space left on device"):
        await sign_in.finish(consent(sandbox, url), cookie)
    assert sandbox.requests.to("POST", "/oauth/token") == []


async def test_a_callback_after_the_deadline_is_refused(sandbox: Sandbox, sign_in: SignIn, clock: FakeClock) -> None:
    url, cookie = sign_in.start()
    clock.advance(COOKIE_MAX_AGE + 1)
    with pytest.raises(StateMismatchError, match=OVER):
        await sign_in.finish(consent(sandbox, url), cookie)


async def test_a_denial_is_reported(sign_in: SignIn) -> None:
    url, cookie = sign_in.start()
    state = parse_qs(urlsplit(url).query)["state"][0]
    with pytest.raises(AuthorizationDeniedError, match="denied"):
        await sign_in.finish(f"{CALLBACK}?error=access_denied&state={state}", cookie)


async def test_the_whole_exchange_has_a_deadline(sandbox: Sandbox, procore: Procore) -> None:
    sign_in = SignIn(procore, redirect_uri=CALLBACK, secret=SECRET, timeout=1e-6)
    url, cookie = sign_in.start()
    with pytest.raises(DeadlineExceededError, match=r"not completed within 1e-06 s"):
        await sign_in.finish(consent(sandbox, url), cookie)


async def test_secrets_are_rotated_during_a_sign_in(sandbox: Sandbox, procore: Procore) -> None:
    url, cookie = SignIn(procore, redirect_uri=CALLBACK, secret=SECRET).start()
    rotated = SignIn(procore, redirect_uri=CALLBACK, secret=["n" * 43, SECRET])
    assert (await rotated.finish(consent(sandbox, url), cookie)).return_to == "/"


async def test_signing_out_revokes_and_deletes_the_token(sandbox: Sandbox, procore: Procore, sign_in: SignIn) -> None:
    url, cookie = sign_in.start()
    person = await sign_in.finish(consent(sandbox, url), cookie)
    await sign_in.sign_out(person.user)
    assert len(sandbox.requests.to("POST", "/oauth/revoke")) == 1
    with pytest.raises(ReauthorizationRequiredError):
        await procore.as_user(person.user).me()


async def test_without_pkce(sandbox: Sandbox, procore: Procore) -> None:
    sign_in = SignIn(procore, redirect_uri=CALLBACK, secret=SECRET, pkce=False)
    url, cookie = sign_in.start()
    assert "code_challenge" not in url
    await sign_in.finish(consent(sandbox, url), cookie)


@pytest.mark.parametrize(
    "path", ["", "projects", "//evil.example", "/\\evil.example", "https://evil.example/", "/a\n/b", "/a b", "/\t/x"]
)
async def test_redirects_to_other_sites_are_refused(sign_in: SignIn, path: str) -> None:
    with pytest.raises(ConfigurationError, match="path of the same site"):
        sign_in.start(path)


@given(st.text(alphabet=st.sampled_from("/\\:.@?#%abc\t\n \r")))
@example("/a?b=//c")
def test_a_local_path_never_has_a_host(path: str) -> None:
    # WHATWG URL: browsers strip tabs and line breaks, and read a backslash as a slash.
    as_browser = "".join(character for character in path if character not in "\t\n\r").strip().replace("\\", "/")
    if is_local_path(path):
        assert urlsplit(as_browser).netloc == ""
        assert urlsplit(as_browser).scheme == ""


@pytest.mark.parametrize("options", [{"redirect_uri": "urn:ietf:wg:oauth:2.0:oob"}, {"timeout": 0.0}])
async def test_unusable_options_are_refused(sandbox: Sandbox, options: dict[str, Any]) -> None:
    procore = sandbox.procore(auth=RefreshToken("id", "secret", "refresh"), store=FileStore())
    with pytest.raises(ConfigurationError):
        SignIn(procore, **{"redirect_uri": CALLBACK, "secret": SECRET, **options})


def test_a_session_that_does_not_act_for_people_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="does not act for people"):
        SignIn(Procore(ClientCredentials("id", "secret")), redirect_uri=CALLBACK, secret=SECRET)
