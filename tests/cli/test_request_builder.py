from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import click
import pytest

from aprocore import catalogue
from aprocore.cli.operations import example_of
from aprocore.cli.request_builder import PreparedRequest, TypedValues, prepare
from aprocore.errors import MissingCompanyError
from aprocore.sansio.multipart import File
from aprocore.unset import UNSET
from tests.cli.test_option_mapping import operation
from tests.support.cases import cases


def rfis(**typed: Any) -> PreparedRequest:
    return prepare(catalogue.find("rfis.list"), TypedValues(**{"options": {"--project-id": ["1"]}, **typed}))


def create(*fields: str, **options: str) -> Any:
    """Return the body of a new RFI."""
    typed = {"--project-id": ["1"], "--rfi-manager-id": ["3"], "--subject": ["Door"]}
    typed |= {f"--{name.replace('_', '-')}": [text] for name, text in options.items()}
    fields = fields or ("rfi[question][body]=How wide?",)
    return prepare(catalogue.find("rfis.create"), TypedValues(options=typed, fields=fields)).options(4)["json"]


# -- path and query ---------------------------------------------------------------------------------------------------


def test_path_parameters_are_encoded() -> None:
    prepared = prepare(
        catalogue.find("rfis.replies.list"), TypedValues(options={"--project-id": ["1"], "--rfi-id": ["2"]})
    )
    assert prepared.path(None) == "/rest/v1.0/projects/1/rfis/2/replies"
    strange = operation(parameters='[["id", "path", "string", true]]', more=', "path": "/rest/v1.0/x/{id}.pdf"')
    strange = type(strange)(
        **{name: getattr(strange, name) for name in strange.__struct_fields__} | {"path": "/rest/v1.0/x/{id}.pdf"}
    )
    assert prepare(strange, TypedValues(options={"--id": ["a/b"]})).path(None) == "/rest/v1.0/x/a%2Fb.pdf"


def test_filters_are_encoded_in_the_query() -> None:
    prepared = rfis(filters=["status=open", "id=1", "updated_at=2026-01-01...2026-02-01"])
    assert prepared.options(None) == {
        "params": {
            "filters[status]": "open",
            "filters[id]": ["1"],
            "filters[updated_at]": "2026-01-01...2026-02-01",
        }
    }


@pytest.mark.parametrize("name", ["status", "status[]"])
def test_repeated_filter_becomes_a_list(name: str) -> None:
    prepared = rfis(filters=[f"{name}=open", f"{name}=draft"])
    assert prepared.params == {"filters[status]": ["open", "draft"]}


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"filters": ["stat=open"]}, "Unknown filter 'stat'. Known: assigned_id, "),
        ({"filters": ["status"]}, "--filter must have the form name=value."),
        ({"filters": ["status=shut"]}, "--filter status must be one of open, closed, draft, not 'shut'."),
        ({"options": {"--project-id": ["1", "2"]}}, "--project-id is repeated, but takes one value."),
        ({"options": {}}, "rfis.list requires --project-id."),
        ({"fields": ["a=1"]}, "--field a: rfis.list has no body."),
    ],
)
def test_invalid_options_are_rejected(typed: dict[str, Any], message: str) -> None:
    with pytest.raises(click.UsageError) as refused:
        rfis(**typed)
    assert message in refused.value.message


def test_query_option_is_passed_unchanged() -> None:
    assert rfis(query={"sort[attribute]": "x", "new": "y"}).params == {"sort[attribute]": "x", "new": "y"}


def test_header_parameters_become_headers() -> None:
    prepared = prepare(
        operation(parameters='[["Idempotency-Token", "header", "string"]]'),
        TypedValues(options={"--Idempotency-Token": ["t"]}),
    )
    assert prepared.options(None)["headers"] == {"Idempotency-Token": "t"}


# -- the company ------------------------------------------------------------------------------------------------------


def test_company_of_the_session_is_the_default_in_the_query() -> None:
    [projects] = [
        documented
        for documented in catalogue.operations()
        if (documented.method, documented.path) == ("GET", "/rest/v1.0/projects")
    ]
    assert prepare(projects, TypedValues()).options(7)["params"] == {"company_id": 7}
    assert prepare(projects, TypedValues(company_id="8")).options(7)["params"] == {"company_id": "8"}
    assert prepare(projects, TypedValues()).options(None)["params"] == {}


def test_company_of_the_session_is_the_default_in_the_path() -> None:
    [offices] = [
        documented
        for documented in catalogue.operations()
        if (documented.method, documented.path) == ("GET", "/rest/v1.0/companies/{company_id}/users")
    ]
    assert prepare(offices, TypedValues()).path(7) == "/rest/v1.0/companies/7/users"
    assert prepare(offices, TypedValues(company_id="8")).path(7) == "/rest/v1.0/companies/8/users"
    with pytest.raises(MissingCompanyError):
        prepare(offices, TypedValues()).path(None)


def test_company_of_the_session_is_the_default_in_the_body() -> None:
    documented = operation(
        body='[["company_id", "body", "integer", true]]',
        more=', "content_type": "application/json", "body_required": true',
    )
    assert prepare(documented, TypedValues()).options("7")["json"] == {"company_id": 7}
    assert prepare(documented, TypedValues()).options("01H")["json"] == {"company_id": "01H"}
    assert prepare(documented, TypedValues(company_id="8")).options("7")["json"] == {"company_id": 8}


# -- the body ---------------------------------------------------------------------------------------------------------


def test_fields_are_set_in_their_object() -> None:
    assert create(draft="yes") == {
        "rfi": {"rfi_manager_id": 3, "subject": "Door", "draft": True, "question": {"body": "How wide?"}}
    }


def test_nested_fields_are_set_by_path() -> None:
    body = create(
        "rfi[question][body]=x", "rfi[assignee_ids]=1", "rfi[assignee_ids]=2", "rfi[cost_impact][value]=1.5",
        "rfi[custom_field_12]=a=b",
    )  # fmt: skip
    rfi = body["rfi"]
    assert (rfi["assignee_ids"], rfi["cost_impact"], rfi["custom_field_12"]) == ([1, 2], {"value": 1.5}, "a=b")


def test_undocumented_nested_field_is_accepted() -> None:
    body = create("rfi[question][body]=x", "rfi[question][upload_ids][]=u")
    assert body["rfi"]["question"] == {"body": "x", "upload_ids": ["u"]}


@cases(
    ("fields", "message"),
    [
        (["rfi[sub]=x"], "Unknown field 'sub' in rfi. Known: assignee_id, "),
        (["sub=x"], "Unknown field 'sub'. Known: rfi."),
        (["rfi[question][attachments][x]=1"], "attachments is an array. Pass each item as JSON"),
        (["rfi[subject]=x"], "--field rfi[subject] is set by two options."),
        (["rfi[draft]=yes", "rfi[draft]=no"], "--field rfi[draft] is repeated, but takes one value."),
        (["CANARY"], "--field must have the form name=value."),
        (["rfi[=x"], "--field rfi[ is not a valid field name"),
        (["rfi[][a]=x"], "is not a valid field name"),
        (["rfi[draft]=maybe"], "--field rfi[draft] must be true or false, not 'maybe'."),
        (["rfi[private]=yes"], "rfis.create requires --field rfi[question][body]."),
    ],
)
def test_invalid_fields_are_rejected(fields: list[str], message: str) -> None:
    with pytest.raises(click.UsageError) as refused:
        create(*fields)
    assert message in refused.value.message
    assert "CANARY" not in refused.value.message


def test_whole_object_conflicts_with_one_of_its_fields() -> None:
    assert create('rfi[question]={"body": "x"}')["rfi"]["question"] == {"body": "x"}
    documented = operation(more=', "body_type": "any", "content_type": "application/json"')
    with pytest.raises(click.UsageError, match="conflicts with an option that sets the whole object"):
        prepare(documented, TypedValues(fields=["a=1", "a[b]=2"]))
    with pytest.raises(click.UsageError, match="is set by two options"):
        prepare(documented, TypedValues(fields=["a[b]=2", "a=1"]))


def test_all_missing_options_are_reported_together() -> None:
    with pytest.raises(click.UsageError) as refused:
        prepare(catalogue.find("rfis.create"), TypedValues())
    assert refused.value.message == (
        "rfis.create requires --project-id, --subject, --rfi-manager-id, --field rfi[question][body]."
    )


def test_whole_body_is_sent_unchanged() -> None:
    text = '{"rfi": {"amount": 12345678901234567.89, "unheard_of": 1}}'
    prepared = prepare(catalogue.find("rfis.create"), TypedValues(options={"--project-id": ["1"]}, body=text))
    assert prepared.options(None) == {
        "params": {},
        "data": text.encode(),
        "headers": {"Content-Type": "application/json"},
    }


def test_whole_body_and_field_options_are_exclusive() -> None:
    with pytest.raises(click.UsageError, match="can't be combined with fields"):
        prepare(
            catalogue.find("rfis.create"),
            TypedValues(options={"--project-id": ["1"], "--subject": ["x"]}, body='{"rfi": 1}'),
        )


def test_array_body_requires_the_body_option() -> None:
    documented = operation(
        body='[["id", "body", "string"]]',
        more=', "body_type": "object[]", "body_required": true, "content_type": "application/json"',
    )
    with pytest.raises(click.UsageError, match="requires --body"):
        prepare(documented, TypedValues())
    with pytest.raises(click.UsageError, match="the body is an array"):
        prepare(documented, TypedValues(fields=["id=1"]))
    assert prepare(documented, TypedValues(body="[]")).text == b"[]"


def test_undocumented_body_accepts_any_field() -> None:
    documented = operation(more=', "body_type": "any", "content_type": "application/json"')
    assert prepare(documented, TypedValues(fields=["a[b]=1", "c[]=x", "c[]=y"])).body == {
        "a": {"b": 1},
        "c": ["x", "y"],
    }
    assert prepare(documented, TypedValues()).body is UNSET


def test_optional_bodies_are_omitted() -> None:
    documented = operation(body='[["a", "body", "string"]]', more=', "content_type": "application/json"')
    assert prepare(documented, TypedValues()).options(None) == {"params": {}}


def test_documented_content_type_is_sent() -> None:
    documented = operation(body='[["a", "body", "string"]]', more=', "content_type": "application/merge-patch+json"')
    options = prepare(documented, TypedValues(options={"--a": ["x"]})).options(None)
    assert (options["json"], options["headers"]) == ({"a": "x"}, {"Content-Type": "application/merge-patch+json"})


def test_form_is_multipart_only_with_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    form = operation(
        body='[["name", "body", "string"], ["file", "body", "file"]]', more=', "content_type": "multipart/form-data"'
    )
    plain = prepare(form, TypedValues(options={"--name": ["x"]})).options(None)
    assert (plain["json"], plain["headers"]) == ({"name": "x"}, {"Content-Type": "application/json"})
    sent = prepare(form, TypedValues(options={"--name": ["x"], "--file": [f"@{path}"]})).options(None)
    assert sent["data"].fields == {"name": "x", "file": File(path)}
    assert "headers" not in sent


def test_object_of_a_form_is_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "rfi.json").write_text('{"subject": "Door", "rfi_manager_id": 3, "question": {"body": "x"}}')
    typed = TypedValues(options={"--project-id": ["1"]}, fields=[f"rfi=@{tmp_path}/rfi.json"])
    sent = prepare(catalogue.find("rfis.create"), typed).options(None)
    assert sent["json"] == {"rfi": {"subject": "Door", "rfi_manager_id": 3, "question": {"body": "x"}}}


def test_rows_of_a_sync_are_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "rows.json").write_text('[{"name": "a"}, {"name": "b"}]')
    typed = TypedValues(options={"--updates": [f"@{tmp_path}/rows.json"]})
    body = prepare(catalogue.find("directory.company_vendors.sync"), typed).options(None)["json"]
    assert body["updates"] == [{"name": "a"}, {"name": "b"}]


def test_array_in_the_query_takes_json() -> None:
    assert rfis(filters=["id=[1, 2]"]).params == {"filters[id]": ["1", "2"]}


def test_password_is_not_accepted_as_an_argument() -> None:
    documented = operation(
        body='[["person", "body", "object", true, [], [["password", "body", "string"]]]]',
        more=', "content_type": "application/json"',
    )
    with pytest.raises(click.UsageError, match="Use --body - to read it from standard input"):
        prepare(documented, TypedValues(fields=["person[password]=CANARY"]))
    with pytest.raises(click.UsageError) as refused:
        prepare(documented, TypedValues(fields=["person[password]=CANARY"]))
    assert "CANARY" not in refused.value.message


# -- all operations ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_example_of_every_operation_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("PATH").write_text("[]")
    for documented in catalogue.operations():
        words = iter(shlex.split(example_of(documented))[3:])
        options: dict[str, list[str]] = {}
        for option in words:
            options.setdefault(option, []).append(next(words))
        options.pop("--output", None)
        typed = TypedValues(
            filters=options.pop("--filter", []),
            query=dict(pair.split("=", 1) for pair in options.pop("--query", [])),
            fields=options.pop("--field", []),
            body=(options.pop("--body", None) or [None])[0],
            options=options,
        )
        prepared = prepare(documented, typed)
        assert "{" not in prepared.path(7), documented
        prepared.options(7)


def test_repr_hides_values() -> None:
    typed = TypedValues(
        options={"--project-id": ["1"], "--search": ["CANARY"]},
        filters=["status=open"],
        query={"key": "CANARY"},
    )
    assert "CANARY" not in repr(typed)
    prepared = prepare(catalogue.find("rfis.list"), typed)
    assert repr(prepared) == "PreparedRequest(operation=rfis.list, in_path={'project_id': '1'})"
    assert "CANARY" not in repr(TypedValues(fields=["a=CANARY"], body="CANARY"))
