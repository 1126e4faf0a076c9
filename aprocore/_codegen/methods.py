"""Source code of generated methods: a signature, a docstring and one expression that contains the path."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..sansio.pagination.styles import Pager, Plan
from ..sansio.sync import MATCHED_BY
from .annotations import quoted, response_type
from .arguments import SCOPE, matched_by, rows_of
from .dates import date_paths
from .docstrings import noun_phrase, reference_url, sentence, uncapitalized
from .english import singular, snake
from .operations import SourceOperation
from .resource_module import Method, MethodArgument, OptionalForm, ParameterLocation
from .schema_types import ANY, ID, ListType, ModelType, ScalarType, Type
from .signatures import LAZY, NO_FORMS, NO_GROUPS, arguments_in_order, definition, paging_arguments
from .views import view_argument

__all__ = ["method_text"]

_PAGERS = {value: name for name, value in vars(Pager).items() if isinstance(value, Pager)}
# The ``Returns:`` section, by kind; ``{answer}`` is the type of the response or of one of its items.
_RETURNS = {
    "one": ":class:`{answer}`.",
    "many": "A list of :class:`{answer}`.",
    "pages": ":class:`Pages` of :class:`{answer}`.",
    "any": "The decoded JSON body, whose fields are undocumented.",
    "none": "None.",
    "file": "A streamed file: ``async with … as response``.",
    "partial": "The entries that succeeded and those that failed.",
    "job": ":class:`~aprocore.Job` of :class:`{answer}`: ``await job.result()``.",
    "sync": "Await the result of all rows, or iterate over the results of batches with ``async for``.",
}
_UNDOCUMENTED = {
    "many": "A list of undocumented JSON values.",
    "pages": ":class:`Pages` of undocumented JSON values.",
    "job": ":class:`~aprocore.Job`: ``await job.result()`` returns undocumented JSON.",
}
_NOT_READY = " While Procore is still creating it, the call waits within its timeout."
# Parameters whose names do not say enough.
_NOTES = {
    "idempotency_token": "Text that identifies the change; random by default. It allows no retry by itself.",
    "run_configurable_validations": "Whether to validate against the configurable field set.",
    "sort": "Field to sort by; prefix it with ``-`` for descending order.",
    "view": "Level of detail.",
}
_LIST_OPTIONS_NOTE = "See :class:`Options`."
_SYNC_NOTES = {
    "batch_size": "Rows per request.",
    "concurrency": "Maximum number of batches in flight.",
}
_FORMAT_NOTES = {
    "Date": "``YYYY-MM-DD`` if passed as a string.",
    "DateTime": "ISO 8601 if passed as a string.",
    "Upload": "A path, an open binary file or :class:`~aprocore.File`.",
    "email": "An email address.",
    "time": "A time of day.",
    "uuid": "A UUID.",
}
_MAX_VALUES = 8
# https://developers.procore.com/documentation/daily-logs: lists are of one day if no parameter names another.
_TODAY = "Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned."


def method_text(
    method: Method,
    customizable: Collection[str] = (),
    optional_forms: Mapping[str, OptionalForm] = NO_FORMS,
    groups: Mapping[str, Collection[str]] = NO_GROUPS,
) -> str:
    """Return a method of a resource class as source code.

    Args:
        method: the method.
        customizable: the inputs with custom fields.
        optional_forms: the optional forms of those inputs that have required fields.
        groups: the keys of groups of query parameters, such as filters, by class name.
    """
    operation = method.operation
    end = f" and ends on {operation.ends}" if operation.ends else ""
    warning = f"{operation.method} {operation.path} is deprecated by Procore{end}."
    if method.replaced_by:
        warning += f" Use {' or '.join(method.replaced_by)}."
    decorator = f"    @deprecated({quoted(warning)})\n" if operation.deprecated else ""
    head = definition(method, customizable, optional_forms, groups, decorator)
    return f'{head}\n        """{_docstring(method)}"""\n        {_expression(method)}\n'


# -- the docstring ----------------------------------------------------------------------------------------------------


def _docstring(method: Method) -> str:
    operation = method.operation
    url = reference_url(operation.version, operation.tag, operation.title)
    paragraphs = [sentence(operation.title, method.name), f"{operation.method} {operation.path}\n        {url}"]
    paragraphs += [_TODAY] if {"log_date", "start_date"} <= {argument.key for argument in method.arguments} else []
    notes = "".join(f"\n            {name}: {text}" for name, text in _argument_notes(method))
    paragraphs += [f"Args:{notes}"] if notes else []
    paragraphs += [f"Returns:\n            {_return_note(method)}"]
    return "\n\n        ".join(paragraphs) + "\n        "


def _return_note(method: Method) -> str:
    answer = response_type(method.views.get("", method.answer))
    template = _UNDOCUMENTED.get(method.kind, "") if answer == "Any" else ""
    note = (template or _RETURNS[method.kind]).format(answer=answer)
    if method.views:
        return "; ".join([note.removesuffix("."), *_view_notes(method)]) + "."
    return note + _NOT_READY if method.kind == "file" and "202" in method.operation.responses else note


def _view_notes(method: Method) -> Iterator[str]:
    """Yield what a method returns in views that return something else than a call that names none."""
    argument = view_argument(method)
    assert argument is not None  # noqa: S101 -- for the type checker
    usual = method.views.get("", method.answer)
    names: dict[Type, list[str]] = {}
    for value in argument.values:
        if (type_ := method.views.get(value, method.answer)) != usual:
            names.setdefault(type_, []).append(f'``{argument.name}="{value}"``')
    of = "of " if method.kind == "pages" else ""
    for type_, values in names.items():
        yield f"with {' or '.join(values)} {of}{'IDs' if type_ == ID else f':class:`{response_type(type_)}`'}"


def _argument_notes(method: Method) -> Iterator[tuple[str, str]]:
    """Yield the parameters whose names do not say enough, each with its documentation."""
    if method.kind == "sync":
        keys = " or ".join(f"``{key}``" for key in matched_by(method.operation))
        matched = f"Rows to update, matched by {keys}; rows without a match are created."
        yield "updates", matched if keys else "Rows to create or update."
    for argument in arguments_in_order(method):
        if argument.name not in SCOPE and (note := " ".join(_notes(method, argument))):
            yield argument.name, note
    if method.kind == "pages":
        if "per_page" in paging_arguments(method):
            yield "per_page", _page_size_note(method)
        if "concurrency" in paging_arguments(method):
            yield "concurrency", "Pages to fetch ahead."
        yield "**options", _LIST_OPTIONS_NOTE
    yield from _SYNC_NOTES.items() if method.kind == "sync" else ()


def _page_size_note(method: Method) -> str:
    size = Plan.of(method.operation.path, None, None, method.pager).per_page
    return f"Items per page. Default: {size:,}." if size is not None else "Items per page."


def _notes(method: Method, argument: MethodArgument) -> Iterator[str]:
    if argument.name != argument.key and "header" not in argument.locations:
        yield f"Sent as ``{argument.key}`` in the {argument.locations[0]}."
    if argument.name == "body" and method.whole_body:
        yield "The whole request body."
    if argument.filters and argument.key == "filters":
        yield "Query filters; others go into ``params``."
    elif argument.filters:
        yield f"Query parameters ``{argument.key}[…]``; others go into ``params``."
    elif argument.name == "id" and (owner := _owner(method.operation)):
        yield f"ID of {owner}."
    elif argument.name in _NOTES and (method.kind == "pages" or argument.name != "sort"):
        yield _NOTES[argument.name]
    if argument.values and argument.name != "sort" and len(argument.values) <= _MAX_VALUES:
        yield _values_note(argument.values)
    type_ = argument.type.item if isinstance(argument.type, ListType) else argument.type
    if note := _FORMAT_NOTES.get(getattr(type_, "name", "")) or _FORMAT_NOTES.get(argument.format):
        yield note
    if argument.filters:
        for key, default in (argument.default or {}).items():
            yield f"Default of ``{key}``: {_value(default)}."
    elif argument.default is not None and argument.name != "page":
        yield f"Default: {_value(argument.default)}."


def _value(default: Any) -> str:
    return json.dumps(default).strip('"')


def _values_note(values: Sequence[str]) -> str:
    return f"One of {', '.join(values)}." if len(values) > 1 else f"Must be {values[0]}."


def _owner(operation: SourceOperation) -> str:
    """Return what ``id`` in the path identifies, with an article; empty if it is what the tag is about."""
    before = operation.path.partition("/{id}")[0].rpartition("/")[2]
    name = singular(snake(before))
    return "" if name in snake(operation.tag) else uncapitalized(noun_phrase(name.replace("_", "-")))


# -- the expression ---------------------------------------------------------------------------------------------------


def _expression(method: Method) -> str:
    verb, path = quoted(method.operation.method), quoted(method.operation.path)
    ids = _items((argument.key, argument.name) for argument in _at(method, "path"))
    model = method.answer.name if isinstance(method.answer, ModelType) else "None"
    if model != "None" and (id_views := [quoted(view) for view, type_ in method.views.items() if type_ == ID]):
        view = view_argument(method)
        assert view is not None  # noqa: S101 -- for the type checker
        condition = f"== {id_views[0]}" if len(id_views) == 1 else f"in ({', '.join(id_views)})"
        model = f"None if {view.name} {condition} else {model}"
    if method.kind == "job" and isinstance(method.answer, ScalarType) and method.answer != ANY:
        model = method.answer.name
    parts = [*_query(method), *_body(method), *_headers(method), *_dates(method)]
    parts += ["enveloped=True"] if method.enveloped else []
    parts += ["reads=True"] if method.operation.reads else []
    parts += [f"items_key={quoted(method.items_key)}"] if method.items_key is not None else []
    parts += [f"method={verb}"] if method.kind == "pages" and method.operation.method != "GET" else []
    start, extra = {
        "pages": ([model, path], _paging(method)),
        "sync": ([model, verb, path], [*_syncing(method), "batch_size=batch_size", "concurrency=concurrency"]),
        "one": ([model, verb, path], []),
        "many": ([model, verb, path], []),
        "job": ([model, verb, path], []),
    }.get(method.kind, ([verb, path], []))
    updates = ["updates"] if method.kind == "sync" else []
    call = f"self._{method.kind}({', '.join([*start, ids, 'options', *updates, *parts, *extra])})"
    if method.kind not in LAZY:
        call = f"await {call}"
    return call if method.kind == "none" else f"return {call}"


def _at(method: Method, location: ParameterLocation) -> list[MethodArgument]:
    return [argument for argument in method.arguments if location in argument.locations]


def _items(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {text}" for key, text in pairs) + "}"


def _scoped(argument: MethodArgument) -> str:
    """Return the expression of an argument; required scope IDs default to the session's."""
    required = argument.required and argument.name in SCOPE and "path" not in argument.locations
    return f"self._scoped({quoted(argument.name)}, {argument.name})" if required else argument.name


def _query(method: Method) -> list[str]:
    arguments = _at(method, "query")
    items = _items((argument.key, _scoped(argument)) for argument in arguments)
    return [f"query={items}"] if arguments else []


def _body(method: Method) -> list[str]:
    body, arguments = method.operation.body, _at(method, "body")
    if body is None:
        return []
    if method.whole_body:
        return ["body=body"]
    items = _items((argument.key, _scoped(argument)) for argument in arguments)
    if method.kind == "sync":
        # Deletions are sent once, not with each batch.
        once = [argument for argument in arguments if argument.key == "deletes"]
        beside = [argument for argument in arguments if argument not in once]
        return [
            f"{name}={_items((field.key, _scoped(field)) for field in fields)}"
            for name, fields in (("beside", beside), ("once", once))
            if fields
        ]
    if method.multipart:
        return [f"form={items}"]
    optional = not body.required or method.operation.method in ("GET", "DELETE")
    return [f"body=some({items})" if optional and arguments else f"body={items}"]


def _syncing(method: Method) -> list[str]:
    key, keys = rows_of(method.operation), matched_by(method.operation)
    parts = [f"key={quoted(key)}"] if key != "updates" else []
    return parts + ([f"matched_by={keys!r}"] if keys != MATCHED_BY else [])


def _headers(method: Method) -> list[str]:
    arguments = _at(method, "header")
    items = _items((argument.key, argument.name) for argument in arguments)
    return [f"headers={items}"] if arguments else []


def _dates(method: Method) -> list[str]:
    """Return the paths of the documented dates of the query and the body, and of the body's dates with a time."""
    dates, times = date_paths(method.operation)
    return [f"{name}={quoted(' '.join(paths))}" for name, paths in (("dates", dates), ("times", times)) if paths]


def _paging(method: Method) -> list[str]:
    pager = [f"pager=Pager.{_PAGERS[method.pager]}"] if method.pager != Pager.NUMBERED else []
    return [*(f"{name}={name}" for name in paging_arguments(method)), *pager]
