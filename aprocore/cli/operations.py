"""``aprocore operations``."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

import click

from .command import Command, json_option
from .option_mapping import arguments_of, described, filters_of, paging_of
from .output import message, print_columns, print_json, print_lines, width
from .request_builder import PLACES, needs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.text import Text

    from ..catalogue import Operation, Parameter

__all__ = ["operations"]

_NOTHING_FOUND = 1
# What an operation is shown by.
_SUMMARY = ("name", "method", "path", "title", "category", "module", "tag", "version", "deprecated")
_ANSWERS = {
    "none": "nothing",
    "object": "an object",
    "list": "a list",
    "file": "a file: --output says where it goes",
    "any": "what it is for: the data does not say",
}
# Something of each type, for an example.
_EXAMPLES = {
    "integer": "1",
    "number": "1.5",
    "boolean": "true",
    "date": "2026-01-31",
    "datetime": "2026-01-31T16:30:00Z",
    "object": "{}",
    "any": "TEXT",
    "file": "@PATH",
}


@click.command(cls=Command)
@click.argument("search", nargs=-1, required=True)
@json_option
def operations(search: tuple[str, ...], as_json: bool) -> None:
    """Find operations by words, or show one by its NAME.

    Every word has to occur in an operation's name, title, path, tag or module. `aprocore call NAME` runs one.
    """
    from .. import catalogue

    words = [word for each in search for word in each.split()]
    exact = next(
        (each for each in catalogue.operations() if words == [each.name] or words == [f"procore.{each.name}"]), None
    )
    if exact is not None:
        _show(exact, as_json)
        return
    found = catalogue.search(words)
    if not found:
        message(f"aprocore: No operation has {' and '.join(map(repr, words))} in it. {_hint(words)}")
        if as_json:
            print_json([])
        click.get_current_context().exit(_NOTHING_FOUND)
    if as_json:
        print_json([{name: getattr(each, name) for name in _SUMMARY} for each in found])
        return
    _print_found(found)


def _hint(words: Sequence[str]) -> str:
    from .. import catalogue
    from ..errors import ConfigurationError

    try:
        catalogue.find(".".join(words))
    except ConfigurationError as error:
        if error.hint is not None and error.hint.startswith("Did you mean"):
            return error.hint
    return "Fewer words, or parts of them, find more."


def _print_found(found: Sequence[Operation]) -> None:
    from rich.text import Text

    def name(each: Operation) -> Text:
        return Text.assemble(each.name, (" (deprecated)", "yellow") if each.deprecated else "")

    room = width()
    if room is not None and max(len(each.name) + len(each.path) for each in found) + 25 > room:
        # A path that is broken into lines finds nothing: under the name it has more room.
        print_lines(
            line for each in found for line in (name(each), Text.assemble("  ", (f"{each.method} {each.path}", "dim")))
        )
    else:
        print_columns(("name", "method", "path"), [(name(each), Text(each.method), Text(each.path)) for each in found])


# -- one of them ------------------------------------------------------------------------------------------------------


def _show(operation: Operation, as_json: bool) -> None:
    if as_json:
        import msgspec

        facts = {name: getattr(operation, name) for name in _SUMMARY}
        for name in ("parameters", "body"):
            facts[name] = [_facts(each) for each in getattr(operation, name)]
        for name in ("content_type", "answers", "pager"):
            facts[name] = msgspec.to_builtins(getattr(operation, name))
        print_json(facts)
        return
    print_lines(_lines(operation))


def _facts(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": parameter.place,
        "type": parameter.type,
        "required": parameter.required,
        "choices": list(parameter.choices),
        "fields": [_facts(each) for each in parameter.fields],
    }


def _lines(operation: Operation) -> Iterator[Text]:
    from rich.text import Text

    yield Text.assemble((operation.name, "bold"), ("  deprecated", "yellow") if operation.deprecated else "")
    yield Text(f"{operation.title}. {operation.category}, {operation.module}.")
    yield Text.assemble((f"{operation.method} {operation.path}", "dim"))
    rows = list(_rows(operation))
    if rows:
        yield Text("")
        widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
        for option, kind, rest in rows:
            yield Text(f"  {option.ljust(widths[0])}  {kind.ljust(widths[1])}  {rest}".rstrip())
    answers = _ANSWERS[operation.answers] + (", page by page" if operation.pager is not None else "")
    yield Text("")
    yield Text(f"Answers {answers}.")
    yield Text.assemble(("Example: ", "bold"), example_of(operation))


def _rows(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Give each option or field, its type, and what else there is to say about it."""
    options = {each.steps: each for each in arguments_of(operation)}
    by_filter = {each.name: name for name, each in filters_of(operation).items()}
    paging = paging_of(operation)
    for each in operation.parameters:
        if each.place == "query" and each.name in paging:
            continue
        argument = options.get((each.name,))
        if each.name in by_filter:
            yield f"--filter {by_filter[each.name]}=…", each.type, _remarks(each)
        elif argument is not None and argument.parameter == each:
            yield argument.option, each.type, _remarks(each)
        else:
            yield f"--query {each.name}=…", each.type, _remarks(each)
    is_array = operation.body_type.endswith("[]")
    if is_array:
        yield "--body", operation.body_type, "required" if operation.body_required else ""
    for steps, each in _fields(operation.body, ()):
        # Their ids are the company's own.
        name = described(steps).replace("%{custom_field_definition_id}", "ID")
        argument = options.get(steps)
        if is_array:
            yield f"  {name}", each.type, _remarks(each)
        elif argument is not None and argument.parameter == each:
            remarks = [_remarks(each), name if len(steps) > 1 else ""]
            yield argument.option, each.type, ", ".join(filter(None, remarks))
        elif argument is None:
            yield f"--field {name}=…", each.type, _remarks(each)


def _fields(fields: Iterable[Parameter], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Parameter]]:
    for each in fields:
        steps = (*above, each.name)
        if each.fields and not each.is_array:
            yield from _fields(each.fields, steps)
        else:
            yield steps, each


def _remarks(parameter: Parameter) -> str:
    if parameter.name == "company_id":
        return "PROCORE_COMPANY_ID, where left out"
    choices = " or ".join(parameter.choices)
    return ", ".join(filter(None, ("required" if parameter.required else "", choices)))


def example_of(operation: Operation) -> str:
    """Return a command that runs an operation, with all that is required."""
    words = ["aprocore", "call", operation.name]
    needs = needs_of(operation, {place: {} for place in PLACES}, {})
    # One option may fill the query and the body.
    for shown, parameter in dict(needs).items():
        option, named, name = shown.partition(" ")
        value = _example_value(parameter) if parameter is not None else "@PATH"
        words += [option, f"{name}={value}" if named else value]
    if operation.answers == "file":
        words += ["--output", "PATH"]
    return shlex.join(words)


def _example_value(parameter: Parameter) -> str:
    return parameter.choices[0] if parameter.choices else _EXAMPLES.get(parameter.item_type, "TEXT")
