"""Methods as Python: a signature, a docstring and one expression with the path in sight."""

from __future__ import annotations

from collections.abc import Iterable

from ..sansio.pagers import Pager
from ..sansio.sync import MATCHED_BY
from .annotations import came, given, quoted
from .pages import SCOPE, Argument, Method, Place, matched_by, rows_of
from .shapes import Listing, Record

__all__ = ["method_text", "sentence"]

_UPDATES = "updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]]"
#: Methods that give something at once, of which nothing is asked for yet.
_LAZY = ("pages", "file", "sync")
_PAGERS = {value: name for name, value in vars(Pager).items() if isinstance(value, Pager)}
_NOTES = {
    "file": "Gives a file while it is entered: ``async with … as response``.",
    "sync": (
        "Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole\n"
        "        result, or go through it batch by batch."
    ),
}


def method_text(method: Method) -> str:
    """Return a method of a page's class."""
    operation = method.operation
    mark = '    @deprecated("Procore says that it is not to be used any more.")\n' if operation.deprecated else ""
    verb = "def" if method.kind in _LAZY else "async def"
    return (
        f"{mark}    {verb} {method.name}({_signature(method)}) -> {_returns(method)}:\n"
        f'        """{_docstring(method)}"""\n        {_expression(method)}\n'
    )


def sentence(title: str) -> str:
    """Return a title that no docstring stumbles over."""
    return " ".join(title.replace("\\", "/").replace('"', "'").split()).rstrip(".") + "."


def _docstring(method: Method) -> str:
    operation = method.operation
    paragraphs = [sentence(operation.title), f"{operation.method} {operation.path}"]
    paragraphs += [_NOTES[method.kind]] if method.kind in _NOTES else []
    return "\n\n        ".join(paragraphs) + "\n        "


# -- the signature ----------------------------------------------------------------------------------------------------


def _signature(method: Method) -> str:
    def rank(argument: Argument) -> tuple[bool, bool]:
        return (not argument.required or argument.name in SCOPE, "path" not in argument.places)

    parameters = [_parameter(each) for each in sorted(method.arguments, key=rank)]
    if method.kind == "pages":
        parameters += ["per_page: int | Unset = UNSET"] if method.pager.size else []
        parameters += ["concurrency: int = 1"] if method.pager.first is not None else []
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


def _parameter(argument: Argument) -> str:
    if argument.name in SCOPE:
        return f"{argument.name}: Id | Unset = UNSET"
    text = given(argument.type, argument.values)
    if isinstance(argument.type, Listing) and "query" in argument.places:
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
    into = method.answer.name if isinstance(method.answer, Record) else "None"
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


def _at(method: Method, place: Place) -> list[Argument]:
    return [each for each in method.arguments if place in each.places]


def _items(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {text}" for key, text in pairs) + "}"


def _scoped(argument: Argument) -> str:
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
    pager = method.pager
    return [
        *(["per_page=per_page"] if pager.size else []),
        *(["concurrency=concurrency"] if pager.first is not None else []),
        *([f"pager=Pager.{_PAGERS[pager]}"] if pager != Pager.NUMBERED else []),
    ]
