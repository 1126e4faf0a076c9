"""Property-based test: any request to any operation is answered or rejected without an internal error."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import catalogue
from aprocore.catalogue import Operation
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.http.response import Answer

OPERATIONS = catalogue.operations()
SCALARS = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=6)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)

WRONG_BODIES = (b"", b"null", b"[]", b"{", b'["a"]', b'{"id": {}}', b"3", b'{"id": "\xff"}')


@pytest.fixture(scope="module")
def send() -> Callable[..., Answer]:
    sandbox = Sandbox()
    token = sandbox.tokens.issue()["access_token"]

    def send(operation: Operation, query: str, body: bytes, kind: str) -> Answer:
        try:
            path = operation.path.format(**sandbox.ids_for(operation.name))
        except ConfigurationError:
            # All items of this collection are deleted by now.
            path = operation.path
        headers = CIMultiDict(
            {
                "Authorization": f"Bearer {token}",
                "Procore-Company-Id": str(sandbox.company_id),
                "Host": "127.0.0.1:1",
                "Content-Type": kind,
            }
        )
        request = SeenRequest(
            number=1, origin="api", method=operation.method, path=path, query=query, headers=CIMultiDictProxy(headers),
            at=0.0, connection=1, client_port=1, request_id="r", body=body,
        )  # fmt: skip
        return sandbox._app.state.dispatcher.answer(request)

    return send


@st.composite
def calls(draw: st.DrawFn) -> tuple[Operation, str, bytes, str]:
    operation = draw(st.sampled_from([op for op in OPERATIONS if op.method != "DELETE"]))
    names = [parameter.name for parameter in operation.parameters if parameter.location == "query"]
    names += ["sort", "page", "per_page", "search", "filters[created_at]", "filters[status][]", "log_date", "a[b][][c]"]
    pairs = draw(st.lists(st.tuples(st.sampled_from(names), st.text(max_size=8) | st.just("-1")), max_size=3))
    query = "&".join(f"{quote(name)}={quote(value, errors='replace')}" for name, value in pairs) or "x=1"
    fields = [field.name for field in operation.body] or ["id"]
    body: Any = draw(VALUES | st.dictionaries(st.sampled_from(fields), VALUES, max_size=4))
    if draw(st.booleans()):
        form = "&".join(f"{quote(name)}={quote(value, errors='replace')}" for name, value in pairs)
        return operation, query, form.encode(), "application/x-www-form-urlencoded"
    return operation, query, json.dumps(body).encode(), "application/json"


@pytest.mark.slow
@settings(max_examples=400)
@given(call=calls())
def test_arbitrary_requests_are_answered(send: Callable[..., Answer], call: tuple[Operation, str, bytes, str]) -> None:
    answer = send(*call)
    # 202: the reference documents it for jobs, such as the export of a file.
    assert answer.status in (200, 201, 202, 204, 207, 302, 400, 403, 404, 422)
    if answer.status >= 400:
        assert "error" in answer.body.decode()


@pytest.mark.slow
def test_bodies_of_the_wrong_type(send: Callable[..., Answer]) -> None:
    for number, operation in enumerate(OPERATIONS):
        # Each operation gets every second body, neighbours the others: all operations share the code that reads bodies.
        for body in WRONG_BODIES[number % 2 :: 2]:
            answer = send(operation, "x=1", body, "application/json")
            assert answer.status < 500, operation.name
