"""Command ``aprocore operations``."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .command import Command, json_option
from .option_mapping import arguments_of, described, filters_of, paging_of
from .output import message, print_columns, print_json, print_lines, width
from .request_builder import LOCATIONS, needs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.text import Text

    from ..catalogue import Operation, Parameter

__all__ = ["example_of", "operations", "summary_of"]

_NOTHING_FOUND = 1
# Fields of an operation in a search result.
_SUMMARY = (
    "name",
    "method",
    "path",
    "title",
    "category",
    "module",
    "tag",
    "version",
    "deprecated",
    "replaced_by",
    "ends",
)
_ANSWERS = {
    "none": "nothing",
    "object": "an object",
    "list": "a list",
    "file": "a file, written to --output",
    "any": "an undocumented body",
}
# Example values by type.
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


class _CatalogueCommand(Command):
    """A command whose help ends with the date of the catalogue."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from .. import catalogue

        formatter.write(f"\nOperations as of {catalogue.date()}.\n")


@click.command(cls=_CatalogueCommand)
@click.argument("search", nargs=-1)
@click.option("--changes", metavar="OLD", type=click.Path(dir_okay=False, path_type=Path), help="Compare with OLD.")
@json_option
def operations(search: tuple[str, ...], changes: Path | None, as_json: bool) -> None:
    """Search operations by words, show one by its NAME, or show what changed since an earlier version.

    Every word must occur in an operation's name, title, path, tag or module. `aprocore call NAME` runs an operation.
    OLD is a wheel of the earlier version (`pip download --no-deps aprocore==VERSION`), or the file
    aprocore/catalogue/operations.json of it.
    """
    from .. import catalogue
    from .catalogue_changes import print_changes

    if changes is not None:
        if search:
            raise click.UsageError("--changes compares whole catalogues; leave SEARCH out.")
        print_changes(changes, as_json)
        return
    if not search:
        raise click.MissingParameter(param_hint="SEARCH", param_type="argument")
    words = [word for argument in search for word in argument.split()]
    exact = next(
        (
            operation
            for operation in catalogue.operations()
            if words in ([operation.name], [f"procore.{operation.name}"])
        ),
        None,
    )
    if exact is not None:
        _show(exact, as_json)
        return
    matches = catalogue.search(words)
    if not matches:
        message(f"aprocore: No operation matches {' and '.join(map(repr, words))}. {_hint(words)}")
        if as_json:
            print_json([])
        click.get_current_context().exit(_NOTHING_FOUND)
    if as_json:
        print_json([summary_of(operation) for operation in matches])
        return
    _print_matches(matches)


def _hint(words: Sequence[str]) -> str:
    from .. import catalogue
    from ..errors import ConfigurationError

    try:
        catalogue.find(".".join(words))
    except ConfigurationError as error:
        if error.hint is not None and error.hint.startswith("Did you mean"):
            return error.hint
    return "Use fewer words, or parts of words."


def _print_matches(matches: Sequence[Operation]) -> None:
    from rich.text import Text

    def name(operation: Operation) -> Text:
        return Text.assemble(operation.name, (" (deprecated)", "yellow") if operation.deprecated else "")

    line_width = width()
    if line_width is not None and max(len(match.name) + len(match.path) for match in matches) + 25 > line_width:
        # A wrapped path can't be copied or searched: print it below the name.
        print_lines(
            line
            for match in matches
            for line in (name(match), Text.assemble("  ", (f"{match.method} {match.path}", "dim")))
        )
    else:
        rows = [(name(match), Text(match.method), Text(match.path)) for match in matches]
        print_columns(("name", "method", "path"), rows)


# -- one operation ----------------------------------------------------------------------------------------------------


def _show(operation: Operation, as_json: bool) -> None:
    if as_json:
        import msgspec

        facts = summary_of(operation)
        for name in ("parameters", "body"):
            facts[name] = [_facts(parameter) for parameter in getattr(operation, name)]
        for name in ("content_type", "answers", "pager"):
            facts[name] = msgspec.to_builtins(getattr(operation, name))
        print_json(facts)
        return
    print_lines(_lines(operation))


def summary_of(operation: Operation) -> dict[str, Any]:
    """Return the fields of a search result, with the date of the catalogue."""
    from .. import catalogue

    return {**{name: getattr(operation, name) for name in _SUMMARY}, "catalogue_date": catalogue.date()}


def _facts(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": parameter.location,
        "type": parameter.type,
        "required": parameter.required,
        "choices": list(parameter.choices),
        "fields": [_facts(field) for field in parameter.fields],
    }


def _lines(operation: Operation) -> Iterator[Text]:
    from rich.text import Text

    from .. import catalogue

    yield Text.assemble((operation.name, "bold"), ("  deprecated", "yellow") if operation.deprecated else "")
    if operation.ends:
        yield Text(f"It ends on {operation.ends}.")
    if operation.replaced_by:
        yield Text.assemble("Use ", (" or ".join(operation.replaced_by), "bold"), " instead.")
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
    yield Text(f"Returns {answers}. Reference of {catalogue.date()}.")
    yield Text.assemble(("Example: ", "bold"), example_of(operation))


def _rows(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Yield the option or field name, the type, and remarks for each parameter and body field."""
    options = {option.steps: option for option in arguments_of(operation)}
    filter_names = {parameter.name: name for name, parameter in filters_of(operation).items()}
    paging = paging_of(operation)
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.name in paging:
            continue
        option = options.get((parameter.name,))
        if parameter.name in filter_names:
            yield f"--filter {filter_names[parameter.name]}=…", parameter.type, _remarks(parameter)
        elif option is not None and option.parameter == parameter:
            yield option.option, parameter.type, _remarks(parameter)
        else:
            yield f"--query {parameter.name}=…", parameter.type, _remarks(parameter)
    is_array = operation.body_type.endswith("[]")
    if is_array:
        yield "--body", operation.body_type, "required" if operation.body_required else ""
    for steps, field in _fields(operation.body, ()):
        # The ids of custom fields differ between companies.
        name = described(steps).replace("%{custom_field_definition_id}", "ID")
        option = options.get(steps)
        if is_array:
            yield f"  {name}", field.type, _remarks(field)
        elif option is not None and option.parameter == field:
            remarks = [_remarks(field), name if len(steps) > 1 else ""]
            yield option.option, field.type, ", ".join(filter(None, remarks))
        elif option is None:
            yield f"--field {name}=…", field.type, _remarks(field)


def _fields(fields: Iterable[Parameter], parents: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Parameter]]:
    for field in fields:
        steps = (*parents, field.name)
        if field.fields and not field.is_array:
            yield from _fields(field.fields, steps)
        else:
            yield steps, field


def _remarks(parameter: Parameter) -> str:
    if parameter.name == "company_id":
        return "default: PROCORE_COMPANY_ID"
    if parameter.name == "project_id" and parameter.required:
        return "required; default: PROCORE_PROJECT_ID"
    choices = " or ".join(parameter.choices)
    return ", ".join(filter(None, ("required" if parameter.required else "", choices)))


def example_of(operation: Operation) -> str:
    """Return an example command for an operation, with all required options."""
    words = ["aprocore", "call", operation.name]
    missing = needs_of(operation, {location: {} for location in LOCATIONS}, {})
    # A dict, because one option may fill both the query and the body.
    for shown, parameter in dict(missing).items():
        option, has_name, name = shown.partition(" ")
        value = _example_value(parameter) if parameter is not None else "@PATH"
        words += [option, f"{name}={value}" if has_name else value]
    if operation.answers == "file":
        words += ["--output", "PATH"]
    return shlex.join(words)


def _example_value(parameter: Parameter) -> str:
    return parameter.choices[0] if parameter.choices else _EXAMPLES.get(parameter.item_type, "TEXT")
