"""What an operation takes, as options of the command line, and what of it goes where."""

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

# Options that mean the same for every operation; a parameter of such a name goes by ``--query`` or ``--field``.
_RESERVED = frozenset(("body", "csv", "field", "filter", "force", "help", "json", "output", "query", "yes"))
_RESERVED_IN_LISTS, _RESERVED_WHERE_PAGED = frozenset(("limit",)), frozenset(("concurrency", "per-page"))
COMPANY = "company_id"
_IDS = ("integer", "string")

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_FILTER = re.compile(r"filters?\[([^\[\]]+)\](.*)")
_STEPS = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


@attrs.frozen
class CommandOption:
    """An option and what it stands for."""

    option: str
    parameter: Parameter
    steps: tuple[str, ...]
    """The names on the way to a field of the body; one for everything else."""
    in_body_too: bool = False
    """Whether the body has a field of this name beside the parameter that is meant."""


def arguments_of(operation: Operation) -> list[CommandOption]:
    """Return the options of an operation: its parameters, the fields of its body, and those of the object in it.

    Bodies are often one object, ``{"rfi": {"subject": …}}``: its fields are options of their own.
    """
    found: dict[str, CommandOption] = {}
    paging = paging_of(operation)
    for each in operation.parameters:
        option = _option(each.name, operation)
        if option is not None and not (each.place == "query" and each.name in paging):
            found[option] = CommandOption(option, each, (each.name,))
    if not operation.body_type.endswith("[]"):
        for each in operation.body:
            _add_field(found, operation, each, (each.name,))
        wrapper = _wrapper(operation)
        if wrapper is not None:
            for each in wrapper.fields:
                _add_field(found, operation, each, (wrapper.name, each.name))
    return list(found.values())


def _add_field(found: dict[str, CommandOption], operation: Operation, field: Parameter, steps: tuple[str, ...]) -> None:
    option = _option(field.name, operation)
    if option is None:
        return
    there = found.get(option)
    if there is None:
        found[option] = CommandOption(option, field, steps)
    elif len(steps) == 1 and there.parameter.place != "body" and field.type in _IDS:
        found[option] = attrs.evolve(there, in_body_too=True)


def _wrapper(operation: Operation) -> Parameter | None:
    """Return the one object that a body is made of, beside ids and the like."""
    objects = [each for each in operation.body if each.type == "object" and each.fields]
    return objects[0] if len(objects) == 1 and (objects[0].required or len(operation.body) == 1) else None


def _option(name: str, operation: Operation) -> str | None:
    """Return the option of a parameter; None for one that has no such name, or one that is taken."""
    option = name.replace("_", "-")
    if not _NAME.fullmatch(name) or option in _RESERVED:
        return None
    if operation.answers == "list" and option in _RESERVED_IN_LISTS:
        return None
    if operation.pager is not None and option in _RESERVED_WHERE_PAGED:
        return None
    # A password in an argument would be in the list of processes.
    return None if name == "password" else f"--{option}"


def is_filter(parameter: Parameter) -> bool:
    """Tell whether it is one of those that narrow a list."""
    return parameter.place == "query" and _FILTER.fullmatch(parameter.name) is not None


def filters_of(operation: Operation) -> dict[str, Parameter]:
    """Return the filters by what ``--filter`` calls them: ``status`` for ``filters[status]``."""
    matches = ((_FILTER.fullmatch(each.name), each) for each in operation.parameters if is_filter(each))
    return {match[1] + match[2]: each for match, each in matches if match is not None}


def steps_of(name: str) -> tuple[str, ...] | None:
    """Return the names in ``rfi[question][body]``; an empty one at the end for an array; None where it is no name."""
    match = _STEPS.fullmatch(name)
    return (match[1], *re.findall(r"\[([^\[\]]*)\]", match[2])) if match is not None else None


def pager_for(operation: Operation) -> Pager:
    """Return how the answer is cut into pages."""
    from ..sansio.pagination.styles import Pager

    pager: Pager = getattr(Pager, operation.pager.upper()) if operation.pager is not None else Pager.UNPAGED
    return pager


def paging_of(operation: Operation) -> tuple[str, ...]:
    """Return the parameters that say which page, and how many items it has: ``--limit`` and ``--per-page`` do."""
    pager = pager_for(operation)
    return tuple(name for name in (pager.which, pager.size) if name is not None)


def described(steps: tuple[str, ...]) -> str:
    """Return the name of a field as ``--field`` takes it."""
    first, *others = steps
    return first + "".join(f"[{each}]" for each in others)
