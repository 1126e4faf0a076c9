from __future__ import annotations

from aprocore import catalogue
from aprocore.catalogue.table import Operation, Parameter, read_catalogue
from aprocore.cli.option_mapping import arguments_of, described, filters_of, is_filter, paging_of, steps_of
from tests.support.cases import cases


def operation(*, parameters: str = "[]", body: str = "[]", more: str = "") -> Operation:
    text = f"""{{"date": "2026-05", "operations": [
        {{"name": "things.do", "method": "POST", "path": "/rest/v1.0/things", "title": "Do", "category": "",
        "module": "", "tag": "", "version": "v1.0", "parameters": {parameters}, "body": {body} {more}}}]}}"""
    [made] = read_catalogue(text.encode()).operations
    return made


def options_of(operation_: Operation) -> dict[str, tuple[str, ...]]:
    return {argument.option: argument.steps for argument in arguments_of(operation_)}


def test_parameters_become_options() -> None:
    documented = operation(parameters='[["project_id", "path", "integer"], ["dayRange", "query", "integer"]]')
    assert options_of(documented) == {"--project-id": ("project_id",), "--dayRange": ("dayRange",)}


def test_parameters_with_brackets_or_reserved_names_have_no_option() -> None:
    names = ("filters[a]", "scope[type]", "limit", "json", "query", "filter", "password")
    documented = operation(
        parameters="[" + ",".join(f'["{name}", "query", "string"]' for name in names) + "]", more=', "answers": "list"'
    )
    assert options_of(documented) == {}


def test_paginated_lists_have_no_pagination_options() -> None:
    parameters = '[["page", "query", "integer"], ["per_page", "query", "integer"], ["view", "query", "string"]]'
    documented = operation(parameters=parameters, more=', "pager": "numbered", "answers": "list"')
    assert paging_of(documented) == ("page", "per_page")
    assert options_of(documented) == {"--view": ("view",)}
    assert set(options_of(operation(parameters=parameters))) == {"--page", "--per-page", "--view"}


def test_fields_of_the_only_body_object_become_options() -> None:
    documented = operation(body='[["rfi", "body", "object", true, [], [["subject", "body", "string"]]]]')
    assert options_of(documented) == {"--rfi": ("rfi",), "--subject": ("rfi", "subject")}


def test_two_body_objects_are_not_unwrapped() -> None:
    inner = '"body", "object", true, [], [["name", "body", "string"]]'
    assert set(options_of(operation(body=f'[["a", {inner}], ["b", {inner}]]'))) == {"--a", "--b"}


def test_an_object_next_to_other_fields_is_unwrapped_only_if_required() -> None:
    inner = '"body", "object", false, [], [["name", "body", "string"]]'
    assert set(options_of(operation(body=f'[["a", {inner}], ["b", "body", "string"]]'))) == {"--a", "--b"}
    assert set(options_of(operation(body=f'[["a", {inner}]]'))) == {"--a", "--name"}


def test_same_name_in_two_places_is_one_option() -> None:
    documented = operation(
        parameters='[["project_id", "path", "integer"]]',
        body='[["project_id", "body", "integer"], ["a", "body", "object", true, [], [["id", "body", "integer"]]]]',
    )
    argument = arguments_of(documented)[0]
    assert (argument.option, argument.parameter.location, argument.in_body_too) == ("--project-id", "path", True)


def test_a_body_that_is_an_array_has_no_options() -> None:
    assert options_of(operation(body='[["id", "body", "string"]]', more=', "body_type": "object[]"')) == {}


def test_filters_by_short_name() -> None:
    names = ("filters[status]", "filters[status][not]", "filter[start]", "status")
    documented = operation(parameters="[" + ",".join(f'["{name}", "query", "string"]' for name in names) + "]")
    assert {short: filter_.name for short, filter_ in filters_of(documented).items()} == {
        "status": "filters[status]",
        "status[not]": "filters[status][not]",
        "start": "filter[start]",
    }


@cases(
    ("name", "steps"),
    [
        ("a", ("a",)),
        ("a[b]", ("a", "b")),
        ("a[b][]", ("a", "b", "")),
        ("a[]", ("a", "")),
        ("", None),
        ("[a]", None),
        ("a[b", None),
        ("a]b", None),
        ("a[b]c", None),
    ],
)
def test_field_names_are_split_into_steps(name: str, steps: tuple[str, ...] | None) -> None:
    assert steps_of(name) == steps
    if steps is not None:
        assert described(steps) == name


def test_every_operation_has_unique_options_for_its_parameters() -> None:
    for operation in catalogue.operations():
        options = [argument.option for argument in arguments_of(operation)]
        assert len(set(options)) == len(options), operation
        arguments = {argument.parameter.name for argument in arguments_of(operation)}
        assert {p.name for p in operation.parameters if p.location == "path"} <= arguments, operation
        covered = arguments | {p.name for p in filters_of(operation).values()} | set(paging_of(operation))
        left = {p.name for p in operation.parameters if p.location == "query"} - covered
        assert all("[" in name or name in ("filter", "query") for name in left), (operation, left)


def test_only_query_parameters_are_filters() -> None:
    assert is_filter(Parameter("filters[a]", "query", "string"))
    assert not is_filter(Parameter("filters[a]", "body", "string"))
