"""Methods as Python: a signature, a docstring and one expression with the path in sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..sansio.pagination.styles import Pager
from ..sansio.sync import MATCHED_BY
from .annotations import came, given, quoted
from .docstrings import sentence
from .modules import SCOPE, Method, MethodArgument, Place, matched_by, rows_of
from .schema_types import ListType, ModelType

__all__ = ["method_text"]

_UPDATES = "updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]]"
#: Methods that give something at once, of which nothing is asked for yet.
_LAZY = ("pages", "file", "sync")
_PAGERS = {value: name for name, value in vars(Pager).items() if isinstance(value, Pager)}
#: What a method gives, where its type alone does not tell how that is used.
_GIVES = {
    "any": "What comes back is given as it comes: the reference does not describe it.",
    "file": "Gives a file while it is entered: ``async with … as response``.",
    "pages": "Await it for the first page, or go through all items with ``async for``.",
    "partial": "Some entries may fail and others not; the result has both.",
    "sync": (
        "Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole\n"
        "        result, or go through it batch by batch."
    ),
}
_LATER = "While the file is still being made, the response's status is 202 and it is empty."
#: Parameters whose names do not say enough.
_SAID = {
    "concurrency": "pages that are fetched ahead.",
    "idempotency_token": "a text of your own; a call that has one which was seen before does nothing again.",
    "page": "the page to begin with.",
    "per_page": "items of a page; as many as are safe where it is left out.",
    "run_configurable_validations": "whether what the configurable field set demands is looked at too.",
    "sort": "what to sort by; a minus before it turns the order round.",
    "view": "how much is told of each.",
}
#: https://developers.procore.com/documentation/daily-logs: lists are of one day where nothing says of which.
_TODAY = "With none of ``log_date``, ``start_date`` and ``end_date``, only today's come."


def method_text(method: Method) -> str:
    """Return a method of a page's class."""
    operation = method.operation
    warning = f"Procore says that {operation.method} {operation.path} is not to be used any more."
    mark = f"    @deprecated({quoted(warning)})\n" if operation.deprecated else ""
    verb = "def" if method.kind in _LAZY else "async def"
    return (
        f"{mark}    {verb} {method.name}({_signature(method)}) -> {_returns(method)}:\n"
        f'        """{_docstring(method)}"""\n        {_expression(method)}\n'
    )


def _docstring(method: Method) -> str:
    operation = method.operation
    paragraphs = [sentence(operation.title, method.name), f"{operation.method} {operation.path}"]
    paragraphs += [_GIVES[method.kind]] if method.kind in _GIVES else []
    paragraphs += [_LATER] if method.kind == "file" and "202" in operation.responses else []
    paragraphs += [_TODAY] if {"log_date", "start_date"} <= {each.key for each in method.arguments} else []
    said = "".join(f"\n            {name}: {text}" for name, text in _said(method))
    paragraphs += [f"Args:{said}"] if said else []
    return "\n\n        ".join(paragraphs) + "\n        "


def _said(method: Method) -> Iterator[tuple[str, str]]:
    """Yield what is said of parameters whose names do not say enough."""
    for argument in _in_order(method):
        if argument.name != argument.key and "header" not in argument.places:
            yield argument.name, f"``{argument.key}`` of the {argument.places[0]}."
        elif argument.name in _SAID and not isinstance(argument.type, ModelType) and _is_meant(method, argument.name):
            yield argument.name, _SAID[argument.name]
    for name in _walking(method):
        yield name, _SAID[name]


def _is_meant(method: Method, name: str) -> bool:
    return method.kind == "pages" if name in ("page", "sort") else True


# -- the signature ----------------------------------------------------------------------------------------------------


#: Parameters of a list, whatever it is a list of.
_WALKING = {"per_page": "int | Unset = UNSET", "concurrency": "int = 1"}


def _in_order(method: Method) -> list[MethodArgument]:
    def rank(argument: MethodArgument) -> tuple[bool, bool]:
        return (not argument.required or argument.name in SCOPE, "path" not in argument.places)

    return sorted(method.arguments, key=rank)


def _walking(method: Method) -> list[str]:
    if method.kind != "pages":
        return []
    pager = method.pager
    return [*(["per_page"] if pager.size else []), *(["concurrency"] if pager.first is not None else [])]


def _signature(method: Method) -> str:
    parameters = [_parameter(each) for each in _in_order(method)]
    parameters += [f"{name}: {_WALKING[name]}" for name in _walking(method)]
    if method.kind == "sync":
        parameters += ["batch_size: int = MAX_BATCH", "concurrency: int = 1"]
    options = "ScopedOptions" if any(each.name == "company_id" for each in method.arguments) else "Options"
    return ", ".join(
        [
            "self",
            *([_UPDATES] if method.kind == "sync" else []),
            *(["*", *parameters] if parameters else []),
            f"**options: Unpack[{options}]",
        ]
    )


def _parameter(argument: MethodArgument) -> str:
    if argument.name in SCOPE:
        return f"{argument.name}: Id | Unset = UNSET"
    text = given(argument.type, argument.values)
    if isinstance(argument.type, ListType) and "query" in argument.places:
        one = given(argument.type.of, argument.values)
        text = f"{one} | Sequence[{one}]"
    if argument.required:
        return f"{argument.name}: {text}"
    none = " | None" if "body" in argument.places and text != "Any" else ""
    return f"{argument.name}: {text} | Unset{none} = UNSET"


def _returns(method: Method) -> str:
    answer = came(method.answer)
    return {
        "one": answer,
        # A method that is called ``list`` would stand for the type in all that follows it.
        "many": f"Sequence[{answer}]",
        "pages": f"Pages[{answer}]",
        "any": "Any",
        "none": "None",
        "file": "AbstractAsyncContextManager[StreamedResponse]",
        "sync": f"Sync[{answer}]",
        "partial": "PartialResult",
    }[method.kind]


# -- the expression ---------------------------------------------------------------------------------------------------


def _expression(method: Method) -> str:
    verb, path = quoted(method.operation.method), quoted(method.operation.path)
    ids = _items((each.key, each.name) for each in _at(method, "path"))
    into = method.answer.name if isinstance(method.answer, ModelType) else "None"
    parts = [*_query(method), *_body(method), *_headers(method)]
    parts += ["enveloped=True"] if method.enveloped else []
    start, extra = {
        "pages": ([into, path], _paging(method)),
        "sync": ([into, verb, path], [*_syncing(method), "batch_size=batch_size", "concurrency=concurrency"]),
        "one": ([into, verb, path], []),
        "many": ([into, verb, path], []),
    }.get(method.kind, ([verb, path], []))
    updates = ["updates"] if method.kind == "sync" else []
    call = f"self._{method.kind}({', '.join([*start, ids, 'options', *updates, *parts, *extra])})"
    if method.kind not in _LAZY:
        call = f"await {call}"
    return call if method.kind == "none" else f"return {call}"


def _at(method: Method, place: Place) -> list[MethodArgument]:
    return [each for each in method.arguments if place in each.places]


def _items(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {text}" for key, text in pairs) + "}"


def _scoped(argument: MethodArgument) -> str:
    """Write an argument; one that cannot be left out is the session's own where it is."""
    needed = argument.required and argument.name in SCOPE and "path" not in argument.places
    return f"self._scoped({quoted(argument.name)}, {argument.name})" if needed else argument.name


def _query(method: Method) -> list[str]:
    of = _at(method, "query")
    return [f"query={_items((each.key, _scoped(each)) for each in of)}"] if of else []


def _body(method: Method) -> list[str]:
    body, of = method.operation.body, _at(method, "body")
    if body is None:
        return []
    if method.whole_body:
        return ["body=body"]
    items = _items((each.key, _scoped(each)) for each in of)
    if method.kind == "sync":
        # What is deleted is deleted once, not with each batch.
        once = [each for each in of if each.key == "deletes"]
        beside = [each for each in of if each not in once]
        return [
            f"{name}={_items((each.key, _scoped(each)) for each in fields)}"
            for name, fields in (("beside", beside), ("once", once))
            if fields
        ]
    if method.multipart:
        return [f"form={items}"]
    optional = not body.required or method.operation.method in ("GET", "DELETE")
    return [f"body=some({items})" if optional and of else f"body={items}"]


def _syncing(method: Method) -> list[str]:
    key, found = rows_of(method.operation), matched_by(method.operation)
    parts = [f"key={quoted(key)}"] if key != "updates" else []
    return parts + ([f"matched_by={found!r}"] if found != MATCHED_BY else [])


def _headers(method: Method) -> list[str]:
    of = _at(method, "header")
    return [f"headers={_items((each.key, each.name) for each in of)}"] if of else []


def _paging(method: Method) -> list[str]:
    pager = [f"pager=Pager.{_PAGERS[method.pager]}"] if method.pager != Pager.NUMBERED else []
    return [*(f"{name}={name}" for name in _walking(method)), *pager]
