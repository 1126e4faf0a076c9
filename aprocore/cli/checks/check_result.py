"""Result of a check."""

from __future__ import annotations

from typing import Literal, Self, TypeAlias

import attrs

__all__ = ["CheckResult", "Status"]

Status: TypeAlias = Literal["ok", "warning", "failed", "skipped"]


@attrs.frozen
class CheckResult:
    """Result of a check."""

    status: Status
    """``ok``; ``warning``: commands work, but something may be wrong; ``failed``; ``skipped``: not checked."""
    summary: str
    """Observation, in one sentence."""
    advice: str | None = None
    """Action that resolves it, in imperatives; None if there is nothing to do."""
    cause: str | None = None
    """Name of the earlier check because of which this one was skipped."""

    @classmethod
    def ok(cls, summary: str) -> Self:
        """Return the result of a check that found nothing wrong."""
        return cls("ok", summary)

    @classmethod
    def warning(cls, summary: str, advice: str) -> Self:
        """Return the result of a check that found something that may be wrong."""
        return cls("warning", summary, advice)

    @classmethod
    def failed(cls, summary: str, advice: str) -> Self:
        """Return the result of a check that found something wrong."""
        return cls("failed", summary, advice)

    @classmethod
    def skipped(cls, summary: str, advice: str) -> Self:
        """Return the result of a check that was not made."""
        return cls("skipped", summary, advice)
