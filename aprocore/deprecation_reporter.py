"""Warnings about operations whose responses announce their end."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping

from .errors import DeprecatedOperationWarning
from .sansio.deprecations import announcement_of, operation_path
from .types import RequestLine

__all__ = ["DeprecationReporter"]

# Operations of which the reporter remembers that it has warned; a path may have ids that it does not recognize.
_MAX_REPORTED = 1_000


class DeprecationReporter:
    """Reporter of headers that announce the end of an operation: once for each operation and date."""

    def __init__(self) -> None:
        self._reported: set[tuple[object, ...]] = set()

    def report(self, line: RequestLine, headers: Mapping[str, str]) -> None:
        """Emit a :class:`~aprocore.errors.DeprecatedOperationWarning` if the headers announce an end."""
        announcement = announcement_of(headers)
        if announcement is None:
            return
        operation = RequestLine(line.method, operation_path(line.path))
        key = (operation, announcement.deprecated_at, announcement.ends_at)
        if key in self._reported or len(self._reported) >= _MAX_REPORTED:
            return
        self._reported.add(key)
        from . import catalogue

        warning = DeprecatedOperationWarning(
            operation,
            deprecated_at=announcement.deprecated_at,
            ends_at=announcement.ends_at,
            link=announcement.link,
            successors=tuple(f"procore.{name}" for name in catalogue.successors(line.method, line.path)),
        )
        warnings.warn(warning, stacklevel=_caller_level())


def _caller_level() -> int:
    """Return the stack level of the caller's own code, from that of :meth:`DeprecationReporter.report`."""
    frame, level = sys._getframe(1), 1  # noqa: SLF001 -- what the warnings module does itself
    package = f"{__package__}."
    while frame.f_back is not None and f"{frame.f_globals.get('__name__', '')}.".startswith(package):
        frame, level = frame.f_back, level + 1
    return level
