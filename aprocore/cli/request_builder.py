"""An operation's request from what was typed; whatever is wrong with it is said before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..unset import UNSET
from .option_mapping import COMPANY, CommandOption, arguments_of, described, filters_of, paging_of, steps_of
from .parsing import checked_text, field_value, parsed_json, read_input

if TYPE_CHECKING:
    from ..catalogue import Operation, Parameter

__all__ = ["PreparedRequest", "TypedValues", "needs_of", "prepare"]

_MULTIPART, _JSON = "multipart/form-data", "application/json"
# What a company calls its own fields; the data cannot know them.
_CUSTOM = re.compile(r"custom_field_[0-9]+")
# Of parameters, beside the body.
PLACES = ("path", "query", "header")
_HOLE = re.compile(r"\{(\w+)\}")


@attrs.frozen(kw_only=True)
class TypedValues:
    """What stands on the command line; values may be secrets, which its repr leaves out."""

    options: Mapping[str, Sequence[str]] = attrs.field(factory=dict, repr=False)
    """By option."""
    filters: Sequence[str] = attrs.field(default=(), repr=False)
    query: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    """As ``aprocore get`` takes it; sent as it stands."""
    fields: Sequence[str] = attrs.field(default=(), repr=False)
    body: str | None = attrs.field(default=None, repr=False)
    company_id: str | None = None


@attrs.frozen(kw_only=True)
class PreparedRequest:
    """A request that lacks at most the company."""

    operation: Operation = attrs.field(repr=lambda operation: operation.name)
    in_path: Mapping[str, str]
    params: Mapping[str, Any] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: Any = attrs.field(default=UNSET, repr=False)
    """``UNSET`` for none."""
    text: bytes | None = attrs.field(default=None, repr=False)
    """A body as it was given, which is sent like that."""

    def path(self, company_id: int | str | None) -> str:
        """Return the path, with the session's company where none was named for this call."""
        from ..sansio.headers import missing_company
        from ..sansio.urls import encode_segment
        from ..types import RequestLine

        values = dict(self.in_path)
        if f"{{{COMPANY}}}" in self.operation.path and COMPANY not in values:
            if company_id is None:
                raise missing_company(RequestLine(self.operation.method, self.operation.path))
            values[COMPANY] = str(company_id)
        return _HOLE.sub(lambda hole: encode_segment(values[hole[1]]), self.operation.path)

    @property
    def shown_path(self) -> str:
        """The path as far as the command line fills it."""
        return _HOLE.sub(lambda hole: self.in_path.get(hole[1], hole[0]), self.operation.path)

    def options(self, company_id: int | str | None) -> dict[str, Any]:
        """Return the rest as a session's call takes it."""
        from ..sansio.multipart import Multipart

        params, headers, body = dict(self.params), dict(self.headers), self.body
        fields = (*self.operation.parameters, *self.operation.body)
        needed = {each.place for each in fields if each.name == COMPANY and each.required}
        if company_id is not None:
            if "query" in needed:
                params.setdefault(COMPANY, company_id)
            if "body" in needed and isinstance(body, dict):
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
    # A form without files says nothing that JSON does not say better, and Procore reads either.
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
    """Return the request that is meant.

    Raises:
        click.UsageError: something is unknown, missing or of another type than it has to be.
    """
    arguments = {each.option: each for each in arguments_of(operation)}
    sent: dict[str, dict[str, Any]] = {place: {} for place in PLACES}
    body = _Body(operation)
    options = dict(typed.options)
    company = arguments.get("--company-id")
    if typed.company_id is not None and company is not None:
        options["--company-id"] = (typed.company_id,)
    for option, texts in options.items():
        argument = arguments[option]
        if argument.parameter.place == "body":
            body.put(argument.steps, texts, shown=option)
            continue
        values = _texts(argument.parameter, texts, shown=option)
        sent[argument.parameter.place][argument.parameter.name] = values
        if argument.in_body_too:
            body.put(argument.steps, texts, shown=option)
    sent["query"] |= _filters(operation, typed.filters) | dict(typed.query)
    for name, texts in _grouped("--field", typed.fields).items():
        body.put_named(name, texts)
    needs = needs_of(operation, sent, body.value if typed.body is None else None)
    if needs:
        raise click.UsageError(f"{operation.name} needs {', '.join(dict.fromkeys(option for option, _ in needs))}.")
    return PreparedRequest(
        operation=operation,
        in_path=sent["path"],
        params=sent["query"],
        headers=sent["header"],
        body=body.value if body.is_sent and typed.body is None else UNSET,
        text=_given_body(typed, body) if typed.body is not None else None,
    )


def _texts(parameter: Parameter, texts: Sequence[str], shown: str, *, several: bool = False) -> str | list[str]:
    checked = [checked_text(parameter, each, shown=shown) for each in texts]
    if len(checked) > 1 and not (parameter.is_array or several):
        raise click.UsageError(f"{shown} is there twice, and takes one value.")
    return checked if parameter.is_array or len(checked) > 1 else checked[0]


def _grouped(option: str, pairs: Iterable[str]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not name or not equals:
            # It may be a secret: it is not shown.
            raise click.UsageError(f"{option} has to be of the form name=value.")
        grouped.setdefault(name, []).append(value)
    return grouped


def _filters(operation: Operation, pairs: Iterable[str]) -> dict[str, Any]:
    known = filters_of(operation)
    found: dict[str, Any] = {}
    for typed, texts in _grouped("--filter", pairs).items():
        name = typed.removesuffix("[]")
        parameter = known.get(name)
        if parameter is None:
            raise click.UsageError(
                f"There is no filter {name!r}. {_there_are(known)} --query sends any parameter as it stands."
            )
        # Procore takes several values for filters that are declared to have one.
        found[parameter.name] = _texts(parameter, texts, f"--filter {name}", several=True)
    return found


def _there_are(names: Iterable[str]) -> str:
    shown = ", ".join(sorted(names))
    return f"There are: {shown}." if shown else "There are none."


def _given_body(typed: TypedValues, body: _Body) -> bytes:
    if body.value:
        raise click.UsageError("--body is the whole body: it cannot be given together with fields.")
    text = read_input(typed.body or "", "--body")
    parsed_json(text, "--body")
    return text


class _Body:
    """A body that is put together field by field."""

    def __init__(self, operation: Operation) -> None:
        self.value: dict[str, Any] = {}
        self._operation = operation
        self._form = operation.content_type == _MULTIPART

    @property
    def is_sent(self) -> bool:
        return bool(self.value) or self._operation.body_required

    def put(self, steps: tuple[str, ...], texts: Sequence[str], *, shown: str) -> None:
        """Set a field that the operation has."""
        parameter = self._declared(steps, shown)
        self._set(steps, parameter, texts, shown, is_array=parameter is not None and parameter.is_array)

    def put_named(self, name: str, texts: Sequence[str]) -> None:
        """Set the field that ``--field`` names."""
        shown, steps = f"--field {name}", steps_of(name)
        if steps is None or "" in steps[:-1]:
            raise click.UsageError(f"{shown} is no name of a field. It should look like rfi[subject].")
        if "password" in steps:
            raise click.UsageError(
                f"{shown} would show in the list of processes: --body - reads it from standard input."
            )
        is_array, steps = steps[-1] == "", steps if steps[-1] else steps[:-1]
        if self._operation.content_type is None:
            raise click.UsageError(f"{shown}: {self._operation.name} has no body.")
        parameter = self._declared(steps, shown)
        self._set(steps, parameter, texts, shown, is_array=is_array or (parameter is not None and parameter.is_array))

    def _set(
        self, steps: tuple[str, ...], parameter: Parameter | None, texts: Sequence[str], shown: str, *, is_array: bool
    ) -> None:
        if len(texts) > 1 and not is_array:
            raise click.UsageError(f"{shown} is there twice, and takes one value.")
        values = [field_value(parameter, each, shown=shown, form=self._form) for each in texts]
        place: Any = self.value
        for step in steps[:-1]:
            place = place.setdefault(step, {})
            if not isinstance(place, dict):
                raise click.UsageError(f"{shown} is inside of something that is given as a whole.")
        if steps[-1] in place:
            raise click.UsageError(f"{shown} is given in two ways.")
        place[steps[-1]] = values if is_array else values[0]

    def _declared(self, steps: tuple[str, ...], shown: str) -> Parameter | None:
        """Return what is known of a field, None where the data does not go that deep."""
        if self._operation.body_type.endswith("[]"):
            raise click.UsageError(f"{shown}: the body is an array. Give it as JSON, with --body.")
        fields, found = self._operation.body, None
        for depth, step in enumerate(steps):
            if not fields:
                return None
            found = next((each for each in fields if each.name == step), None)
            if found is None and not _CUSTOM.fullmatch(step):
                inside = f" in {described(steps[:depth])}" if depth else ""
                raise click.UsageError(
                    f"There is no field {step!r}{inside}. {_there_are(each.name for each in fields)} "
                    "--body sends any body as it stands."
                )
            if found is None:
                return None
            if found.is_array and depth < len(steps) - 1:
                raise click.UsageError(f"{shown}: {step} is an array. Give each item as JSON: --field {step}='{{…}}'.")
            fields = found.fields
        return found


def needs_of(
    operation: Operation, sent: Mapping[str, Mapping[str, Any]], body: Mapping[str, Any] | None
) -> list[tuple[str, Parameter | None]]:
    """Return what is required and not there, by the option that gives it; ``body`` is None where it is given whole."""
    there = {COMPANY, *paging_of(operation)}
    needs: list[tuple[str, Parameter | None]] = [
        (_shown(each, (each.name,), operation), each)
        for each in operation.parameters
        if each.required and each.name not in there and each.name not in sent[each.place]
    ]
    if body is None or operation.content_type is None:
        return needs
    if operation.body_type != "object":
        return needs + ([("--body", None)] if operation.body_required and not body else [])
    return needs + [(_shown(each, steps, operation), each) for steps, each in _lacking(operation.body, body, ())]


def _lacking(
    fields: Iterable[Parameter], value: Mapping[str, Any], above: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Parameter]]:
    """Give the required fields that are not there; of an object that is not there its own."""
    for each in fields:
        steps = (*above, each.name)
        inner = value.get(each.name, UNSET)
        if steps == (COMPANY,):
            continue
        if inner is UNSET and each.required:
            below = list(_lacking(each.fields, {}, steps)) if each.type == "object" else []
            yield from below or [(steps, each)]
        elif isinstance(inner, dict) and each.type == "object":
            yield from _lacking(each.fields, inner, steps)


def _shown(parameter: Parameter, steps: tuple[str, ...], operation: Operation) -> str:
    """Return how a parameter is given."""
    found: CommandOption | None = next(
        (
            each
            for each in arguments_of(operation)
            if each.steps == steps and (each.parameter.place == parameter.place or each.in_body_too)
        ),
        None,
    )
    if found is not None:
        return found.option
    if parameter.place == "body":
        return f"--field {described(steps)}"
    by_name = next((name for name, each in filters_of(operation).items() if each.name == parameter.name), None)
    return f"--filter {by_name}" if by_name is not None else f"--query {parameter.name}"
