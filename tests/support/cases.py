"""Parametrization of a test without a test item for each case, for fast functions with thousands of cases."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import pytest
from _pytest.mark import ParameterSet

T = TypeVar("T", bound=Callable[..., None])

#: Characters of a value in the name of a case, at most.
LONGEST = 200


def cases(
    names: str | Sequence[str], values: Iterable[Any], *, ids: Callable[[Any], object] | Sequence[str] | None = None
) -> Callable[[T], T]:
    """Run a test once for each of `values`, as `pytest.mark.parametrize` does, but as one test.

    All cases run, also after a failure; the error has a note that names its case. The cases share their fixtures, so
    this is for functions without side effects.
    """
    parameters = names.replace(",", " ").split() if isinstance(names, str) else list(names)
    rows = [_row(value, len(parameters)) for value in values]

    def decorate(test: T) -> T:
        @functools.wraps(test)
        def run(*args: Any, **fixtures: Any) -> None:
            failures: list[BaseException] = []
            for number, row in enumerate(rows):
                try:
                    test(*args, **fixtures, **dict(zip(parameters, row, strict=True)))
                except (Exception, pytest.fail.Exception) as error:
                    error.add_note(f"case: {ids[number] if isinstance(ids, Sequence) else _name(parameters, row, ids)}")
                    failures.append(error)
            if len(failures) > 1:
                failures[0].add_note(f"{len(failures)} of {len(rows)} cases failed; this is the first")
            if failures:
                raise failures[0]

        signature = inspect.signature(test)
        fixtures = [parameter for name, parameter in signature.parameters.items() if name not in parameters]
        run.__signature__ = signature.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return run  # type: ignore[return-value]

    return decorate


def _row(value: Any, length: int) -> tuple[Any, ...]:
    if isinstance(value, ParameterSet):
        return tuple(value.values)
    return (value,) if length == 1 else tuple(value)


def _name(parameters: Sequence[str], row: Sequence[Any], show: Callable[[Any], object] | None) -> str:
    texts = (str(show(value)) if show is not None else repr(value) for value in row)
    return ", ".join(f"{name}={text[:LONGEST]}" for name, text in zip(parameters, texts, strict=True))
