from __future__ import annotations

import textwrap

import pytest

from aprocore._codegen.methods import method_text
from aprocore._codegen.operations import SourceOperation, SourceParameter
from tests.cases import cases

from .made import array, method_of, obj, operation, query

THING = obj(id={"type": "integer"}, name={"type": "string"})
HEADER = SourceParameter("Idempotency-Token", "header", required=False, schema={"type": "string"})


def text_of(name: str, of: SourceOperation) -> str:
    """Return a method as it is written, in one line."""
    return " ".join(method_text(method_of(name, of)).split())


def signature_of(name: str, of: SourceOperation) -> str:
    return text_of(name, of).partition("(self")[2].partition(' """')[0].removeprefix(", ")


def call_of(name: str, of: SourceOperation) -> str:
    return text_of(name, of).rpartition('""" ')[2]


def docstring_of(name: str, of: SourceOperation) -> str:
    return textwrap.dedent(" " * 8 + method_text(method_of(name, of)).split('"""')[1]).strip()


@pytest.mark.parametrize(
    ("name", "of", "signature"),
    [
        ("get", operation("GET /rest/v1.0/things/{id}", THING), "*, id: Id, **options: Unpack[Options]) -> Thing:"),
        (
            "list",
            operation("GET /rest/v1.0/projects/{project_id}/things", array(THING), parameters=[query("per_page")]),
            ("*, project_id: Id | Unset = UNSET, per_page: int | Unset = UNSET, concurrency: int = 1,"
            " **options: Unpack[Options]) -> Pages[Thing]:"),
        ),
        (
            "get",
            operation(answer=THING, parameters=[query("company_id", required=True)]),
            "*, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Thing:",
        ),
        (
            "create",
            operation("POST /rest/v1.0/things", array(THING)),
            "**options: Unpack[Options]) -> Sequence[Thing]:",
        ),
        (
            "update",
            operation("PATCH /rest/v1.0/things/{id}", body=obj(name={"type": "string"}, a={})),
            "*, id: Id, name: str | Unset | None = UNSET, a: Any | Unset = UNSET, **options: Unpack[Options]) -> Any:",
        ),
        (
            "list",
            operation(
                answer=array(THING),
                parameters=[query("view", {"type": "string", "enum": ["short", "normal"]}), query("ids", array({}))],
            ),
            ('*, view: Literal["short", "normal"] | Unset = UNSET, ids: Id | Sequence[Id] | Unset = UNSET,'
            " concurrency: int = 1, **options: Unpack[Options]) -> Pages[Thing]:"),
        ),
    ],
)  # fmt: skip
def test_a_signature_says_what_is_needed_and_what_may_be_left_out(
    name: str, of: SourceOperation, signature: str
) -> None:
    unpaged = signature.replace(" concurrency: int = 1,", "") if "per_page" not in signature else signature
    assert signature_of(name, of) == unpaged


@cases(
    ("name", "of", "call"),
    [
        (
            "get",
            operation("GET /rest/v1.0/things/{id}", THING),
            'return await self._one(Thing, "GET", "/rest/v1.0/things/{id}", {"id": id}, options)',
        ),
        (
            "delete",
            operation("DELETE /rest/v1.0/things/{id}"),
            'await self._none("DELETE", "/rest/v1.0/things/{id}", {"id": id}, options)',
        ),
        (
            "get_as_pdf",
            operation("GET /rest/v1.0/things/{id}.pdf"),
            'return self._file("GET", "/rest/v1.0/things/{id}.pdf", {"id": id}, options)',
        ),
        (
            "create",
            operation("POST /rest/v1.0/things", obj(data=THING), body=obj(file={"type": "string", "format": "binary"}),
                      content_type="multipart/form-data", parameters=[HEADER]),
            ('return await self._one(Thing, "POST", "/rest/v1.0/things", {}, options, form={"file": file},'
            ' headers={"Idempotency-Token": idempotency_token}, enveloped=True)'),
        ),
        (
            "list",
            operation(answer=array(THING), parameters=[query("company_id", required=True)]),
            ('return self._pages(Thing, "/rest/v1.0/things", {}, options,'
            ' query={"company_id": self._scoped("company_id", company_id)}, pager=Pager.UNPAGED)'),
        ),
        (
            "delete",
            operation("DELETE /rest/v1.0/things", body=obj(ids=array({"type": "integer"}))),
            'await self._none("DELETE", "/rest/v1.0/things", {}, options, body=some({"ids": ids}))',
        ),
        (
            "bulk_create",
            operation("POST /rest/v1.0/things", body=array(THING)),
            'return await self._any("POST", "/rest/v1.0/things", {}, options, body=body)',
        ),
        (
            "sync",
            operation("PATCH /rest/v1.0/things/sync", body=obj(updates=array(THING), project_id={"type": "integer"})),
            ('return self._sync(None, "PATCH", "/rest/v1.0/things/sync", {}, options, updates,'
            ' beside={"project_id": project_id}, matched_by=(\'id\',), batch_size=batch_size,'
            " concurrency=concurrency)"),
        ),
    ],
)  # fmt: skip
def test_a_method_is_one_expression_with_the_path_in_sight(name: str, of: SourceOperation, call: str) -> None:
    assert call_of(name, of) == call


def test_a_docstring_says_what_the_signature_does_not() -> None:
    parameters = [*map(query, ("log_date", "start_date", "end_date", "page", "per_page", "fields"))]
    of = operation(answer=array(THING), parameters=parameters)
    assert docstring_of("list", of) == textwrap.dedent(
        """\
        List things.

        GET /rest/v1.0/things

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            fields_: ``fields`` of the query.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead."""
    )


def test_a_file_that_is_still_being_made_is_told_of() -> None:
    assert "status is 202" in docstring_of("get", operation(statuses={"202": None, "302": None}))
    assert "status is 202" not in docstring_of("get", operation(statuses={"302": None}))


def test_no_quote_ends_a_docstring_too_early() -> None:
    of = operation(answer=THING, title='Show "the thing"')
    assert docstring_of("get", of).startswith("Show 'the thing'.\n")
    assert '""""' not in method_text(method_of("get", of))


def test_what_is_deprecated_says_which_it_is() -> None:
    text = text_of("get", operation(answer=THING, deprecated=True))
    assert text.startswith('@deprecated("Procore says that GET /rest/v1.0/things is not to be used any more.") async')
