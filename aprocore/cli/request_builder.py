"""Construction and validation of an operation's request from command-line values."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..unset import UNSET
from .option_mapping import COMPANY, CommandOption, arguments_of, described, filters_of, paging_of, steps_of
from .parsing import array_texts, checked_text, field_values, parsed_json, read_input

if TYPE_CHECKING:
    from ..catalogue import Operation, Parameter

__all__ = ["PreparedRequest", "TypedValues", "needs_of", "prepare"]

_MULTIPART, _JSON = "multipart/form-data", "application/json"
# Names of custom fields, which the reference does not list.
_CUSTOM = re.compile(r"custom_field_[0-9]+")
# Locations of parameters outside of the body.
LOCATIONS = ("path", "query", "header")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@attrs.frozen(kw_only=True)
class TypedValues:
    """Values from the command line. The repr omits them, because they may be secrets."""

    options: Mapping[str, Sequence[str]] = attrs.field(factory=dict, repr=False)
    """Values by option."""
    from_environment: Collection[str] = ()
    """Options whose values are defaults from the environment."""
    filters: Sequence[str] = attrs.field(default=(), repr=False)
    """Values of ``--filter``, as ``name=value``."""
    query: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    """Query parameters from ``--query``, sent unchanged."""
    fields: Sequence[str] = attrs.field(default=(), repr=False)
    """Values of ``--field``, as ``name=value``."""
    body: str | None = attrs.field(default=None, repr=False)
    """Value of ``--body``."""
    company_id: str | None = None
    """Value of ``--company-id``."""


@attrs.frozen(kw_only=True)
class PreparedRequest:
    """A validated request, complete except for the session's company."""

    operation: Operation = attrs.field(repr=lambda operation: operation.name)
    in_path: Mapping[str, str]
    """Path parameters by name."""
    params: Mapping[str, Any] = attrs.field(repr=False)
    """Query parameters."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Request headers."""
    body: Any = attrs.field(default=UNSET, repr=False)
    """JSON or form body; ``UNSET`` for none."""
    text: bytes | None = attrs.field(default=None, repr=False)
    """Body from ``--body``, sent unchanged."""

    def path(self, company_id: int | str | None) -> str:
        """Return the path, with ``company_id`` if the command line has no company."""
        from ..sansio.headers import missing_company
        from ..sansio.urls import encode_segment
        from ..types import RequestLine

        values = dict(self.in_path)
        if f"{{{COMPANY}}}" in self.operation.path and COMPANY not in values:
            if company_id is None:
                raise missing_company(RequestLine(self.operation.method, self.operation.path))
            values[COMPANY] = str(company_id)
        return _PLACEHOLDER.sub(lambda match: encode_segment(values[match[1]]), self.operation.path)

    @property
    def shown_path(self) -> str:
        """The path, with the values of the command line filled in."""
        return _PLACEHOLDER.sub(lambda match: self.in_path.get(match[1], match[0]), self.operation.path)

    def options(self, company_id: int | str | None) -> dict[str, Any]:
        """Return query, headers and body as options of a session's call."""
        from ..sansio.multipart import Multipart

        params, headers, body = dict(self.params), dict(self.headers), self.body
        fields = (*self.operation.parameters, *self.operation.body)
        locations = {field.location for field in fields if field.name == COMPANY and field.required}
        if company_id is not None:
            if "query" in locations:
                params.setdefault(COMPANY, company_id)
            if "body" in locations and isinstance(body, dict):
                body.setdefault(COMPANY, _as_sent(company_id))
        options: dict[str, Any] = {"params": params}
        if self.text is not None:
            headers["Content-Type"] = _json_type(self.operation)
            options["data"] = self.text
        elif body is not UNSET and _has_file(body):
            options["data"] = Multipart(body)
        elif body is not UNSET:
            headers["Content-Type"] = _json_type(self.operation)
            options["json"] = body
        return options | ({"headers": headers} if headers else {})


def _json_type(operation: Operation) -> str:
    # A form without files is sent as JSON, which Procore accepts too and which preserves types.
    return _JSON if operation.content_type in (None, _MULTIPART) else str(operation.content_type)


def _as_sent(company_id: int | str) -> int | str:
    text = str(company_id)
    return int(text) if text.isascii() and text.isdigit() else text


def _has_file(value: Any) -> bool:
    from ..sansio.multipart import File

    if isinstance(value, dict | list):
        return any(map(_has_file, value.values() if isinstance(value, dict) else value))
    return isinstance(value, File)


def prepare(operation: Operation, typed: TypedValues) -> PreparedRequest:
    """Return the request for the values of the command line.

    Raises:
        click.UsageError: an option is unknown, missing or has an invalid value.
    """
    arguments = {option.option: option for option in arguments_of(operation)}
    sent: dict[str, dict[str, Any]] = {location: {} for location in LOCATIONS}
    body = _Body(operation)
    options = dict(typed.options)
    company = arguments.get("--company-id")
    if typed.company_id is not None and company is not None:
        options["--company-id"] = (typed.company_id,)
    for option, texts in options.items():
        argument = arguments[option]
        if argument.parameter.location == "body":
            if typed.body is not None and option in typed.from_environment:
                continue  # the whole body was passed
            body.put(argument.steps, texts, shown=option)
            continue
        values = _texts(argument.parameter, texts, shown=option)
        sent[argument.parameter.location][argument.parameter.name] = values
        if argument.in_body_too and typed.body is None:
            body.put(argument.steps, texts, shown=option)
    sent["query"] |= _filters(operation, typed.filters) | dict(typed.query)
    for name, texts in _grouped("--field", typed.fields).items():
        body.put_named(name, texts)
    missing = needs_of(operation, sent, body.value if typed.body is None else None)
    if missing:
        options_text = ", ".join(dict.fromkeys(option for option, _ in missing))
        raise click.UsageError(f"{operation.name} requires {options_text}.")
    return PreparedRequest(
        operation=operation,
        in_path=sent["path"],
        params=sent["query"],
        headers=sent["header"],
        body=body.value if body.is_sent and typed.body is None else UNSET,
        text=_raw_body(typed, body) if typed.body is not None else None,
    )


def _texts(parameter: Parameter, texts: Sequence[str], shown: str, *, several: bool = False) -> str | list[str]:
    if parameter.is_array:
        texts = array_texts(texts)
    checked = [checked_text(parameter, text, shown=shown) for text in texts]
    if len(checked) > 1 and not (parameter.is_array or several):
        raise click.UsageError(f"{shown} is repeated, but takes one value.")
    return checked if parameter.is_array or len(checked) > 1 else checked[0]


def _grouped(option: str, pairs: Iterable[str]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not name or not equals:
            # The value may be a secret, so it is not shown.
            raise click.UsageError(f"{option} must have the form name=value.")
        grouped.setdefault(name, []).append(value)
    return grouped


def _filters(operation: Operation, pairs: Iterable[str]) -> dict[str, Any]:
    filters = filters_of(operation)
    values: dict[str, Any] = {}
    for typed, texts in _grouped("--filter", pairs).items():
        name = typed.removesuffix("[]")
        parameter = filters.get(name)
        if parameter is None:
            raise click.UsageError(f"Unknown filter {name!r}. {_known(filters)} --query sends any parameter unchanged.")
        # Procore accepts several values for filters that are documented with one.
        values[parameter.name] = _texts(parameter, texts, f"--filter {name}", several=True)
    return values


def _known(names: Iterable[str]) -> str:
    return f"Known: {', '.join(sorted(names)) or 'none'}."


def _raw_body(typed: TypedValues, body: _Body) -> bytes:
    if body.value:
        raise click.UsageError("--body is the whole body and can't be combined with fields.")
    text = read_input(typed.body or "", "--body")
    parsed_json(text, "--body")
    return text


class _Body:
    """Builder for a body, field by field."""

    def __init__(self, operation: Operation) -> None:
        self.value: dict[str, Any] = {}
        self._operation = operation
        self._form = operation.content_type == _MULTIPART

    @property
    def is_sent(self) -> bool:
        return bool(self.value) or self._operation.body_required

    def put(self, steps: tuple[str, ...], texts: Sequence[str], *, shown: str) -> None:
        """Set a documented field."""
        parameter = self._declared(steps, shown)
        self._set(steps, parameter, texts, shown, is_array=parameter is not None and parameter.is_array)

    def put_named(self, name: str, texts: Sequence[str]) -> None:
        """Set the field that ``--field`` names."""
        shown, steps = f"--field {name}", steps_of(name)
        if steps is None or "" in steps[:-1]:
            raise click.UsageError(f"{shown} is not a valid field name. Use a name like rfi[subject].")
        if "password" in steps:
            raise click.UsageError(
                f"{shown} would be visible in the process list. Use --body - to read it from standard input."
            )
        is_array, steps = steps[-1] == "", steps if steps[-1] else steps[:-1]
        if self._operation.content_type is None:
            raise click.UsageError(f"{shown}: {self._operation.name} has no body.")
        parameter = self._declared(steps, shown)
        self._set(steps, parameter, texts, shown, is_array=is_array or (parameter is not None and parameter.is_array))

    def _set(
        self, steps: tuple[str, ...], parameter: Parameter | None, texts: Sequence[str], shown: str, *, is_array: bool
    ) -> None:
        value = field_values(parameter, texts, shown=shown, form=self._form, name=steps[-1], is_array=is_array)
        container: Any = self.value
        for step in steps[:-1]:
            container = container.setdefault(step, {})
            if not isinstance(container, dict):
                raise click.UsageError(f"{shown} conflicts with an option that sets the whole object.")
        if steps[-1] in container:
            raise click.UsageError(f"{shown} is set by two options.")
        container[steps[-1]] = value

    def _declared(self, steps: tuple[str, ...], shown: str) -> Parameter | None:
        """Return the documentation of a field; None if the reference does not cover it."""
        if self._operation.body_type.endswith("[]"):
            raise click.UsageError(f"{shown}: the body is an array. Pass it as JSON with --body.")
        fields, field = self._operation.body, None
        for depth, step in enumerate(steps):
            if not fields:
                return None
            field = next((candidate for candidate in fields if candidate.name == step), None)
            if field is None and not _CUSTOM.fullmatch(step):
                inside = f" in {described(steps[:depth])}" if depth else ""
                raise click.UsageError(
                    f"Unknown field {step!r}{inside}. {_known(candidate.name for candidate in fields)} "
                    "--body sends any body unchanged."
                )
            if field is None:
                return None
            if field.is_array and depth < len(steps) - 1:
                raise click.UsageError(f"{shown}: {step} is an array. Pass each item as JSON: --field {step}='{{…}}'.")
            fields = field.fields
        return field


def needs_of(
    operation: Operation, sent: Mapping[str, Mapping[str, Any]], body: Mapping[str, Any] | None
) -> list[tuple[str, Parameter | None]]:
    """Return the missing required parameters by option; ``body`` is None if ``--body`` passes the whole body."""
    optional = {COMPANY, *paging_of(operation)}
    missing: list[tuple[str, Parameter | None]] = [
        (_option_name(parameter, (parameter.name,), operation), parameter)
        for parameter in operation.parameters
        if parameter.required and parameter.name not in optional and parameter.name not in sent[parameter.location]
    ]
    if body is None or operation.content_type is None:
        return missing
    if operation.body_type != "object":
        return missing + ([("--body", None)] if operation.body_required and not body else [])
    fields = _missing_fields(operation.body, body, ())
    return missing + [(_option_name(field, steps, operation), field) for steps, field in fields]


def _missing_fields(
    fields: Iterable[Parameter], value: Mapping[str, Any], parents: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Parameter]]:
    """Yield the missing required fields; for a missing object, its own required fields."""
    for field in fields:
        steps = (*parents, field.name)
        inner = value.get(field.name, UNSET)
        if steps == (COMPANY,):
            continue
        if inner is UNSET and field.required:
            nested = list(_missing_fields(field.fields, {}, steps)) if field.type == "object" else []
            yield from nested or [(steps, field)]
        elif isinstance(inner, dict) and field.type == "object":
            yield from _missing_fields(field.fields, inner, steps)


def _option_name(parameter: Parameter, steps: tuple[str, ...], operation: Operation) -> str:
    """Return the option that sets a parameter."""
    option: CommandOption | None = next(
        (
            candidate
            for candidate in arguments_of(operation)
            if candidate.steps == steps
            and (candidate.parameter.location == parameter.location or candidate.in_body_too)
        ),
        None,
    )
    if option is not None:
        return option.option
    if parameter.location == "body":
        return f"--field {described(steps)}"
    filters = filters_of(operation)
    filter_name = next((name for name, candidate in filters.items() if candidate.name == parameter.name), None)
    return f"--filter {filter_name}" if filter_name is not None else f"--query {parameter.name}"
