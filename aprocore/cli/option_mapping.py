"""Mapping of an operation's parameters and body fields to command-line options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from ..catalogue import Operation, Parameter
    from ..sansio.pagination.styles import Pager

__all__ = [
    "COMPANY",
    "CommandOption",
    "arguments_of",
    "described",
    "filters_of",
    "is_filter",
    "pager_for",
    "paging_of",
    "steps_of",
]

# Options with one meaning for every operation; a parameter of such a name is passed with ``--query`` or ``--field``.
_RESERVED = frozenset(("body", "csv", "field", "filter", "force", "help", "json", "output", "query", "yes"))
_RESERVED_IN_LISTS, _RESERVED_WHERE_PAGED = frozenset(("limit",)), frozenset(("concurrency", "per-page"))
COMPANY = "company_id"
_IDS = ("integer", "string")

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_FILTER = re.compile(r"filters?\[([^\[\]]+)\](.*)")
_STEPS = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


@attrs.frozen
class CommandOption:
    """A command-line option and its parameter."""

    option: str
    """Name of the option, with its dashes."""
    parameter: Parameter
    """Parameter or body field that the option sets."""
    steps: tuple[str, ...]
    """Path of names to a body field; a single name for other parameters."""
    in_body_too: bool = False
    """Whether the option also sets a body field of the same name."""


def arguments_of(operation: Operation) -> list[CommandOption]:
    """Return the options of an operation: its parameters, its body fields, and those of the wrapped object.

    Bodies often wrap one object, ``{"rfi": {"subject": …}}``, whose fields become options too.
    """
    options: dict[str, CommandOption] = {}
    paging = paging_of(operation)
    for parameter in operation.parameters:
        option = _option(parameter.name, operation)
        if option is not None and not (parameter.location == "query" and parameter.name in paging):
            options[option] = CommandOption(option, parameter, (parameter.name,))
    if not operation.body_type.endswith("[]"):
        for field in operation.body:
            _add_field(options, operation, field, (field.name,))
        wrapper = _wrapper(operation)
        if wrapper is not None:
            for field in wrapper.fields:
                _add_field(options, operation, field, (wrapper.name, field.name))
    return list(options.values())


def _add_field(
    options: dict[str, CommandOption], operation: Operation, field: Parameter, steps: tuple[str, ...]
) -> None:
    option = _option(field.name, operation)
    if option is None:
        return
    existing = options.get(option)
    if existing is None:
        options[option] = CommandOption(option, field, steps)
    elif len(steps) == 1 and existing.parameter.location != "body" and field.type in _IDS:
        options[option] = attrs.evolve(existing, in_body_too=True)


def _wrapper(operation: Operation) -> Parameter | None:
    """Return the only object field of a body, such as ``rfi``; None if there is not exactly one."""
    objects = [field for field in operation.body if field.type == "object" and field.fields]
    return objects[0] if len(objects) == 1 and (objects[0].required or len(operation.body) == 1) else None


def _option(name: str, operation: Operation) -> str | None:
    """Return the option of a parameter; None if its name is not usable as an option or is reserved."""
    option = name.replace("_", "-")
    if not _NAME.fullmatch(name) or option in _RESERVED:
        return None
    if operation.answers == "list" and option in _RESERVED_IN_LISTS:
        return None
    if operation.pager is not None and option in _RESERVED_WHERE_PAGED:
        return None
    # A password in an argument would be visible in the process list.
    return None if name == "password" else f"--{option}"


def is_filter(parameter: Parameter) -> bool:
    """Return whether a parameter is a filter of a list."""
    return parameter.location == "query" and _FILTER.fullmatch(parameter.name) is not None


def filters_of(operation: Operation) -> dict[str, Parameter]:
    """Return the filters by their name in ``--filter``: ``status`` for ``filters[status]``."""
    filters = filter(is_filter, operation.parameters)
    matches = ((_FILTER.fullmatch(parameter.name), parameter) for parameter in filters)
    return {match[1] + match[2]: parameter for match, parameter in matches if match is not None}


def steps_of(name: str) -> tuple[str, ...] | None:
    """Return the names in ``rfi[question][body]``, with an empty last one for an array; None if it is malformed."""
    match = _STEPS.fullmatch(name)
    return (match[1], *re.findall(r"\[([^\[\]]*)\]", match[2])) if match is not None else None


def pager_for(operation: Operation) -> Pager:
    """Return the pagination style of an operation."""
    from ..sansio.pagination.styles import Pager

    pager: Pager = getattr(Pager, operation.pager.upper()) if operation.pager is not None else Pager.UNPAGED
    return pager


def paging_of(operation: Operation) -> tuple[str, ...]:
    """Return the names of the pagination parameters, which ``--limit`` and ``--per-page`` replace."""
    pager = pager_for(operation)
    return tuple(name for name in (pager.which, pager.size) if name is not None)


def described(steps: tuple[str, ...]) -> str:
    """Return the name of a field in the syntax of ``--field``."""
    first, *others = steps
    return first + "".join(f"[{name}]" for name in others)
