"""Command ``aprocore call``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource
from click.shell_completion import CompletionItem

from .command import Command, company_option, json_option
from .get import query_option
from .job import job_options
from .option_mapping import COMPANY, arguments_of, filters_of, is_filter, paging_of
from .output import is_terminal, message
from .output_files import check_target
from .request_builder import TypedValues, prepare
from .runner import OutputOptions, perform

if TYPE_CHECKING:
    from ..catalogue import Operation

__all__ = ["call", "confirm"]

_FAILED = 1
# Metavars of types in help texts.
_METAVARS = {"string": "TEXT", "any": "TEXT", "object": "JSON|@PATH", "datetime": "TIME", "boolean": "true|false"}
_EPILOG = """
\b
Examples:
  aprocore call rfis.list --project-id 1 --filter status=open
  aprocore call rfis.list --project-id 1 --json > rfis.json
  aprocore operations rfi create
"""


class _Operations(click.Group):
    """Operations as commands, created lazily."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from .. import catalogue

        return [operation.name for operation in catalogue.operations()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        from .. import catalogue
        from ..errors import ConfigurationError

        try:
            return _OperationCommand(catalogue.find(cmd_name))
        except ConfigurationError:
            return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        from .. import catalogue
        from ..errors import ConfigurationError

        try:
            operation = catalogue.find(args[0])
        except ConfigurationError as error:
            ctx.fail(str(error))
        return operation.name, _OperationCommand(operation), args[1:]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Omit the thousands of commands from the help; ``aprocore operations`` searches them."""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete names up to the next dot, like path segments."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        typed = len(incomplete)
        ends = ((name, name.find(".", typed) + 1) for name in self.list_commands(ctx) if name.startswith(incomplete))
        return [CompletionItem(prefix) for prefix in dict.fromkeys(name[: end or None] for name, end in ends)]


@click.group(
    cls=_Operations,
    subcommand_metavar="NAME [OPTIONS]",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_EPILOG,
)
def call() -> None:
    """Run any of Procore's operations by its NAME.

    `aprocore operations WORD` searches names, `aprocore call NAME --help` shows the options of one. Lists are read
    page by page to their end, or up to --limit.

    --json prints one JSON document; a list is printed as an array with one item per line, and is complete only with
    its closing bracket. --csv prints a header line and a line for each item; nested values are JSON.
    """


class _OperationCommand(Command):
    """Command for one operation, with its parameters as options."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self._options: dict[str, str] = {}
        super().__init__(
            operation.name,
            params=self._make_params(),
            callback=self._run,
            help=_help_of(operation),
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        )

    def _make_params(self) -> list[click.Parameter]:
        operation = self.operation
        params: list[click.Parameter] = []
        for number, option in enumerate(arguments_of(operation)):
            parameter = option.parameter
            if parameter.name == COMPANY:
                continue
            # A generated name, because fields may have any name.
            name = f"argument_{number}"
            self._options[name] = option.option
            kind = parameter.item_type
            # Only where a project is required: elsewhere it would change what a call does.
            envvar = "PROCORE_PROJECT_ID" if parameter.name == "project_id" and parameter.required else None
            metavar = "|".join(parameter.choices) if _are_short(parameter.choices) else None
            params.append(
                click.Option(
                    [option.option, name],
                    multiple=True,
                    metavar=metavar or _METAVARS.get(kind, kind.upper()),
                    envvar=envvar,
                    show_envvar=True,
                    help=_option_help(parameter.required, parameter.is_array, option.steps),
                )
            )
        for decorate in (*_general_options(operation), company_option, json_option):
            holder: Any = _holder()
            decorate(holder)
            params += reversed(holder.__click_params__)
        return params

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.possibilities:
                hint = f"Did you mean {' or '.join(sorted(error.possibilities))}?"
            else:
                hint = f"Its options are {', '.join(self._options.values()) or 'the general ones only'}."
            text = f"{self.operation.name} has no option {error.option_name!r}. {hint}"
            raise click.UsageError(text, ctx=error.ctx) from None

    def _run(self, **values: Any) -> None:
        operation = self.operation
        if operation.deprecated and not values["as_json"]:
            message(f"aprocore: {operation.name} is deprecated: Procore will remove it.")
        typed = TypedValues(
            options={option: values[name] for name, option in self._options.items() if values[name]},
            from_environment=self._from_environment(),
            filters=values.get("filters", ()),
            query=values["query"],
            fields=values.get("fields", ()),
            body=values.get("body"),
            company_id=values["company_id"],
        )
        output_options = OutputOptions(
            as_json=values["as_json"],
            as_csv=values.get("as_csv", False),
            limit=values.get("limit"),
            per_page=values.get("per_page"),
            concurrency=values.get("concurrency", 1),
            output=values.get("output"),
            force=values.get("force", False),
            wait=values.get("wait", False),
            timeout=values.get("timeout"),
        )
        if operation.job is not None and output_options.output is not None and not output_options.wait:
            raise click.UsageError("--output needs --wait: the file is ready when the job has ended.")
        if output_options.as_json and output_options.as_csv:
            raise click.UsageError("--json and --csv can't be combined.")
        prepared = prepare(operation, typed)
        if output_options.output is not None:
            check_target(output_options.output, force=output_options.force)
        elif operation.answers == "file":
            raise click.UsageError(
                f"{operation.name} returns a file. Pass --output PATH, or --output - for standard output."
            )
        if operation.method == "DELETE" and not values["yes"]:
            confirm(f"{operation.title}: DELETE {prepared.shown_path}?")
        perform(prepared, output_options, typed.company_id)

    def _from_environment(self) -> frozenset[str]:
        context = click.get_current_context()
        source = ParameterSource.ENVIRONMENT
        names = (name for name in self._options if context.get_parameter_source(name) is source)
        return frozenset(self._options[name] for name in names)


def confirm(question: str) -> None:
    """Ask for confirmation if standard input is a terminal, and exit unless it is given."""
    if is_terminal(sys.stdin) and not click.confirm(question, err=True):
        message("Nothing was sent.")
        click.get_current_context().exit(_FAILED)


def _holder() -> Callable[..., None]:
    def nothing() -> None:
        """Carry the parameters that click's decorators attach."""

    return nothing


def _are_short(choices: tuple[str, ...]) -> bool:
    return 0 < len("|".join(choices)) <= 60


def _option_help(required: bool, is_array: bool, steps: tuple[str, ...]) -> str:
    remarks = ["Required." if required else "", "May be repeated, or one JSON array." if is_array else ""]
    return " ".join(filter(None, remarks)) or ("" if len(steps) == 1 else f"In {steps[0]}.")


def _help_of(operation: Operation) -> str:
    deprecated = " Deprecated." if operation.deprecated else ""
    return f"{operation.title}.{deprecated}\n\n\b\n{operation.method} {operation.path}"


def _general_options(operation: Operation) -> list[Callable[[Any], Any]]:
    """Return the options for paging, filters, bodies and output that apply to an operation."""
    options: list[Callable[[Any], Any]] = []
    if any(map(is_filter, operation.parameters)):
        names = ", ".join(filters_of(operation))
        options.append(
            click.option(
                "--filter", "filters", multiple=True, metavar="NAME=VALUE", help=f"By {names}. A range is a...b."
            )
        )
    options.append(query_option)
    if operation.content_type is not None:
        options.append(
            click.option(
                "--field", "fields", multiple=True, metavar="NAME=VALUE", help="For example 'rfi[subject]=Door'."
            )
        )
        options.append(
            click.option("--body", metavar="JSON", help="The whole body, @PATH for a file, or - for standard input.")
        )
    if operation.answers == "list":
        options.append(click.option("--limit", type=click.IntRange(1), metavar="N", help="Maximum number of items."))
    if operation.pager is not None:
        if len(paging_of(operation)) > 1:
            options.append(click.option("--per-page", type=click.IntRange(1), metavar="N", help="Items per page."))
        options.append(
            click.option(
                "--concurrency", type=click.IntRange(1), default=1, metavar="N", help="Pages requested at once."
            )
        )
    if operation.method == "GET" and operation.answers in ("file", "any"):
        options.append(
            click.option("-o", "--output", metavar="PATH", help="Write the raw response to a file; - for stdout.")
        )
        options.append(click.option("--force", is_flag=True, help="Overwrite an existing file."))
    if operation.method == "DELETE":
        options.append(click.option("-y", "--yes", is_flag=True, help="Do not ask before deleting."))
    if operation.job is not None:
        options.append(click.option("--wait", is_flag=True, help="Wait for the job, and print its result."))
        options += job_options(output=operation.job.result == "file")
    if operation.answers in ("list", "object", "any"):
        options.append(click.option("--csv", "as_csv", is_flag=True, help="Print CSV."))
    return options
