"""Option value with the rate limits of the sandbox: ``procore``, ``600,10``, ``100/1d,5/1m``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..sandbox import Limits

__all__ = ["RateLimitsType"]

_WINDOW = re.compile(r"(?P<calls>[0-9]{1,12})(?:/(?P<length>[0-9]{1,9}(?:\.[0-9]{1,6})?)(?P<unit>[smhd]?))?")
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400}


class RateLimitsType(click.ParamType["Limits"]):
    """Rate limits: the long and the short window, each as calls or as calls/length."""

    name = "limits"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Limits:
        """Return the limits of a text."""
        from ..sandbox import PROCORE_LIMITS, Limits

        if isinstance(value, Limits):
            return value
        if value == "procore":
            return PROCORE_LIMITS
        windows = [window for text in value.split(",") if (window := _WINDOW.fullmatch(text.strip())) is not None]
        if len(windows) != 2 or value.count(",") != 1:
            self.fail(
                f"{value!r} is not a pair of limits. Use procore, or the calls in an hour and in 10 seconds such as "
                "600,10, or with other lengths 100/1d,5/1m.",
                param,
                ctx,
            )
        fields: dict[str, Any] = {}
        for name, window in zip(("hourly", "spike"), windows, strict=True):
            fields[name] = int(window["calls"])
            if window["length"] is not None:
                fields[f"{name}_seconds"] = float(window["length"]) * _UNITS[window["unit"]]
        try:
            return Limits(**fields)
        except ConfigurationError as error:
            self.fail(str(error), param, ctx)
