"""Arguments of operations as JSON: their schema, their validation, and the request that they make."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

import attrs

from ..catalogue import Operation, Parameter
from ..errors import ConfigurationError
from ..sansio.pagination.styles import Pager
from ..sansio.urls import encode_segment
from ..unset import UNSET

__all__ = ["OperationArguments", "OperationRequest"]

_COMPANY, _PROJECT = "company_id", "project_id"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]+\])*)")
_INTEGER = re.compile(r"-?[0-9]{1,30}")
_NUMBER = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")
# Types whose filters take a range, ``2026-01-01...2026-01-31``.
_RANGED = ("date", "datetime", "integer", "number")
_JSON_TYPES: Mapping[str, Mapping[str, Any]] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "string": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {"type": "object"},
}
# A parameter, or parameters by the next name in brackets.
_Branch: TypeAlias = "dict[str, Parameter | _Branch]"


@attrs.frozen
class OperationRequest:
    """A validated request of an operation."""

    method: str
    path: str
    params: Mapping[str, Any]
    """Query parameters; nested mappings are brackets."""
    body: Any = UNSET
    """JSON body; ``UNSET`` for none."""

    @property
    def options(self) -> dict[str, Any]:
        """Query and body as options of a session's call."""
        return {"params": self.params} | ({} if self.body is UNSET else {"json": self.body})


class OperationArguments:
    """The arguments of an operation: ``{"project_id": 1, "filters": {"status": "open"}}``.

    Names in brackets are nested. The company is that of the session, and pages are selected by cursors, so neither is
    an argument.
    """

    def __init__(self, operation: Operation, *, company_id: int | str, project_id: int | str | None = None) -> None:
        """Create the arguments.

        Args:
            operation: the operation.
            company_id: the only company that requests may be for.
            project_id: project of requests that name none; None without one.
        """
        self._operation = operation
        self._company_id = company_id
        self._project_id = project_id
        self._in_path: dict[str, Parameter] = {}
        self._in_query: _Branch = {}
        self._in_body: dict[str, Parameter] = {}
        pager = pager_of_operation(operation)
        parameters = [parameter for parameter in operation.parameters if parameter.location != "header"]
        for parameter in parameters:
            if parameter.name == _COMPANY or parameter.name in (pager.which, pager.size):
                continue
            if parameter.location == "path":
                self._in_path[parameter.name] = parameter
            else:
                _insert(self._in_query, _steps(parameter.name), parameter)
        for field in operation.body:
            if field.name not in (_COMPANY, *self._in_path, *self._in_query):
                self._in_body[field.name] = field
        self._company_in_query = any(
            parameter.name == _COMPANY and parameter.location == "query" and parameter.required
            for parameter in parameters
        )
        self._company_in_body = any(field.name == _COMPANY for field in operation.body)

    # -- schema -------------------------------------------------------------------------------------------------------

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of the arguments."""
        properties: dict[str, Any] = {name: _schema_of(parameter) for name, parameter in self._in_path.items()}
        properties |= {name: _branch_schema(node) for name, node in self._in_query.items()}
        properties |= {name: _schema_of(field) for name, field in self._in_body.items()}
        required = list(self.required)
        schema: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
        return schema | ({"required": required} if required else {})

    @property
    def required(self) -> Iterator[str]:
        """The names of the arguments without which nothing is sent."""
        nodes = {**self._in_path, **self._in_query, **self._in_body}
        for name, node in nodes.items():
            if name == _PROJECT and self._project_id is not None:
                continue
            if any(parameter.required for parameter in _leaves(node)):
                yield name

    # -- request ------------------------------------------------------------------------------------------------------

    def request(self, arguments: Mapping[str, Any]) -> OperationRequest:
        """Return the request for arguments.

        Raises:
            ConfigurationError: an argument is unknown, missing or has a wrong value, or is for another company.
        """
        _check_company(arguments, self._company_id)
        nested = self._nested(arguments)
        if self._project_id is not None and _PROJECT in {*self._in_path, *self._in_query}:
            nested.setdefault(_PROJECT, self._project_id)
        self._check_names(nested)
        in_path = {name: _path_value(self._in_path[name], nested[name]) for name in self._in_path}
        params: dict[str, Any] = {
            name: _query_value(node, nested[name], name) for name, node in self._in_query.items() if name in nested
        }
        body = {name: nested[name] for name in self._in_body if name in nested}
        if self._company_in_query:
            params[_COMPANY] = self._company_id
        if self._company_in_body:
            body[_COMPANY] = self._company_id
        operation = self._operation
        values = {_COMPANY: self._company_id, **in_path}
        path = _PLACEHOLDER.sub(lambda match: encode_segment(values[match[1]], match[1]), operation.path)
        sends_body = bool(body) or operation.body_required
        return OperationRequest(operation.method, path, params, body if sends_body else UNSET)

    def _nested(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return arguments whose names in brackets, ``filters[status]``, are nested as well."""
        nested: dict[str, Any] = {}
        for name, value in arguments.items():
            if value is None or name == _COMPANY:
                continue
            steps = _steps(name.removesuffix("[]"))
            if len(steps) == 1:
                existing = nested.get(steps[0])
                merges = isinstance(existing, dict) and isinstance(value, Mapping)
                nested[steps[0]] = {**existing, **value} if merges else value  # type: ignore[dict-item] # checked
                continue
            container: dict[str, Any] = nested
            for step in steps[:-1]:
                inner = container.get(step)
                container[step] = inner = dict(inner) if isinstance(inner, Mapping) else {}
                container = inner
            container[steps[-1]] = value
        return nested

    def _check_names(self, nested: Mapping[str, Any]) -> None:
        names = (*self._in_path, *self._in_query, *self._in_body)
        unknown = [name for name in nested if name not in names]
        if unknown:
            pager = pager_of_operation(self._operation)
            pages = unknown[0] in (pager.which, pager.size, "page", "per_page")
            raise self._refusal(
                f"{self._operation.name} has no argument {unknown[0]!r}.",
                "Pages are selected by limit and cursor." if pages else _known(names),
            )
        missing = [name for name in self.required if name not in nested]
        if missing:
            raise self._refusal(
                f"{self._operation.name} requires {', '.join(missing)}.",
                "portfolio.projects.list has the ids of projects." if missing == [_PROJECT] else _known(names),
            )

    def _refusal(self, message: str, hint: str) -> ConfigurationError:
        return ConfigurationError(message, hint=hint)


def pager_of_operation(operation: Operation) -> Pager:
    """Return the pagination style of an operation."""
    pager: Pager = Pager.UNPAGED if operation.pager is None else getattr(Pager, operation.pager.upper())
    return pager


def _steps(name: str) -> tuple[str, ...]:
    """Return the names in ``filters[status]``."""
    match = _NAME.fullmatch(name)
    return (name,) if match is None else (match[1], *re.findall(r"\[([^\[\]]+)\]", match[2]))


def _insert(branch: _Branch, steps: tuple[str, ...], parameter: Parameter) -> None:
    first, *others = steps
    if not others:
        branch[first] = parameter
        return
    inner = branch.get(first)
    if not isinstance(inner, dict):
        branch[first] = inner = {}
    _insert(inner, tuple(others), parameter)


def _leaves(node: Parameter | _Branch) -> Iterator[Parameter]:
    if isinstance(node, Parameter):
        yield node
    else:
        for inner in node.values():
            yield from _leaves(inner)


def _branch_schema(node: Parameter | _Branch) -> dict[str, Any]:
    if isinstance(node, Parameter):
        return _schema_of(node)
    properties = {name: _branch_schema(inner) for name, inner in node.items()}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _schema_of(parameter: Parameter) -> dict[str, Any]:
    schema = dict(_JSON_TYPES.get(parameter.item_type, {}))
    if parameter.choices:
        schema = {"enum": list(parameter.choices)}
    elif parameter.location == "body" and parameter.item_type == "object" and parameter.fields:
        schema["properties"] = {field.name: _schema_of(field) for field in parameter.fields}
    return {"type": "array", "items": schema} if parameter.is_array else schema


def _known(names: tuple[str, ...]) -> str:
    return f"Its arguments are {', '.join(names)}." if names else "It takes no arguments."


# -- values -----------------------------------------------------------------------------------------------------------


def _check_company(value: Any, company_id: int | str) -> None:
    """Refuse another company anywhere in the arguments."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            steps = _steps(name.removesuffix("[]"))
            if steps[-1] == _COMPANY and inner is not None and str(inner) != str(company_id):
                raise ConfigurationError(
                    f"This server reads company {company_id} only. Nothing was sent.", hint="Leave company_id out."
                )
            _check_company(inner, company_id)
    elif isinstance(value, list):
        for inner in value:
            _check_company(inner, company_id)


def _path_value(parameter: Parameter, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | str) or value == "":
        raise _wrong(parameter.name, "an integer or a string" if parameter.type != "integer" else "an integer")
    _check(parameter, value, parameter.name)
    return str(value)


def _query_value(node: Parameter | _Branch, value: Any, shown: str) -> Any:
    if isinstance(node, Parameter):
        return _parameter_value(node, value, shown)
    if not isinstance(value, Mapping):
        raise _wrong(shown, "an object")
    result = {}
    for name, inner in value.items():
        key = name.removesuffix("[]")
        if key not in node:
            raise ConfigurationError(
                f"{shown} has no {name!r}. Nothing was sent.", hint=f"Known: {', '.join(node) or 'none'}."
            )
        if inner is not None:
            result[key] = _query_value(node[key], inner, f"{shown}.{key}")
    return result


def _parameter_value(parameter: Parameter, value: Any, shown: str) -> Any:
    if parameter.item_type in ("object", "any"):
        return value
    if isinstance(value, list):
        # Procore accepts several values for filters that are documented with one.
        if not parameter.is_array and "[" not in parameter.name:
            raise _wrong(shown, "one value, not an array")
        return [_checked(parameter, item, shown) for item in value]
    checked = _checked(parameter, value, shown)
    # One witness saw 400 for an array filter without brackets.
    return [checked] if parameter.is_array else checked


def _checked(parameter: Parameter, value: Any, shown: str) -> Any:
    if isinstance(value, Mapping | list) or value is None:
        raise _wrong(shown, "a single value")
    if isinstance(value, str) and parameter.item_type in _RANGED and "..." in value:
        ends = value.split("...")
        if len(ends) != 2 or not any(ends):
            raise _wrong(shown, "a range a...b")
        for end in filter(None, ends):
            _check(parameter, end, shown)
        return value
    _check(parameter, value, shown)
    return value


def _check(parameter: Parameter, value: Any, shown: str) -> None:
    """Refuse a single value that a parameter does not take."""
    if parameter.choices:
        choices = set(parameter.choices)
        values = (
            [part.removeprefix("-") for part in str(value).split(",")] if parameter.name == "sort" else [str(value)]
        )
        if not choices.issuperset(values):
            raise _wrong(shown, f"one of {', '.join(parameter.choices)}")
        return
    is_valid, expected = _CHECKS.get(parameter.item_type, _ANY)
    if not is_valid(value):
        raise _wrong(shown, expected)


def _is_integer(value: Any) -> bool:
    return not isinstance(value, bool) and _INTEGER.fullmatch(str(value)) is not None


def _is_number(value: Any) -> bool:
    return not isinstance(value, bool) and (isinstance(value, int | float) or _NUMBER.fullmatch(str(value)) is not None)


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool) or value in ("true", "false")


def _is_date(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        try:
            return datetime.fromisoformat(value).utcoffset() is not None
        except ValueError:
            return False
    return True


_ANY: tuple[Callable[[Any], bool], str] = (lambda value: True, "")
_CHECKS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "integer": (_is_integer, "an integer"),
    "number": (_is_number, "a number"),
    "boolean": (_is_boolean, "true or false"),
    "date": (_is_date, "a date such as 2026-01-31, or a time with its zone such as 2026-01-31T16:30:00Z"),
    "datetime": (_is_date, "a date such as 2026-01-31, or a time with its zone such as 2026-01-31T16:30:00Z"),
}


def _wrong(shown: str, expected: str) -> ConfigurationError:
    return ConfigurationError(f"{shown} must be {expected}. Nothing was sent.")
