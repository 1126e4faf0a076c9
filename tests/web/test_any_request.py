"""Sign-in routes answer any request, and lead nowhere else than to Procore and back."""

from __future__ import annotations

import asyncio

from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import RateLimitedError
from aprocore.web.handlers import SignInHandlers
from aprocore.web.sign_in import is_local_path
from aprocore.web.web_messages import WebRequest, WebResponse
from tests.web.test_handlers import API, PAGE, handlers

SITES = [
    handlers(),
    handlers("https://app.example/tools/procore/callback"),
    handlers("https://app.example/callback", ""),
]
# Also bytes that a server could not decode.
TEXT = st.text(alphabet=st.sampled_from("/\\:.@?#%&=[];a0dDé日\udce9\t\n\r \x00\"'<>"), max_size=30)
QUERIES = st.builds(str.__add__, st.sampled_from(["", "return_to=", "return_to=/", "state=", "code=a&state="]), TEXT)
NAMES = st.builds(str.__add__, st.sampled_from(["", "__Host-procore-sign-in-"]), TEXT)
REQUESTS = st.builds(
    WebRequest,
    method=st.sampled_from(["GET", "POST", "HEAD"]),
    path=TEXT.map("/{}".format),
    query=QUERIES,
    headers=st.sampled_from([PAGE, API]),
    cookies=st.dictionaries(NAMES, TEXT, max_size=5),
)


async def answers(site: SignInHandlers, request: WebRequest) -> list[WebResponse]:
    routes = [await route(request) for route in (site.login, site.callback, site.logout)]
    refusal = site.refusal(request, RateLimitedError("x"))
    assert refusal is not None
    return [*routes, site.sign_in_first(request), refusal]


@given(st.sampled_from(SITES), REQUESTS)
@example(SITES[0], WebRequest("GET", "/", "\udce9", PAGE, {}))
def test_any_request_has_an_answer_that_stays_on_the_site(site: SignInHandlers, request: WebRequest) -> None:
    for answer in asyncio.run(answers(site, request)):
        answer.body.encode()
        for value in answer.headers.values():
            assert value.isascii()
            assert value.isprintable()
        location = answer.headers.get("Location", "/")
        assert is_local_path(location) or location.startswith(site.sign_in.procore.environment.login_url + "/oauth/")
