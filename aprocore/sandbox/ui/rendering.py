"""HTML pages from jinja2 templates, with a Content-Security-Policy that allows no external resources."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from ...errors import ConfigurationError
from ..http.response import Answer

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["HEADERS", "page", "render_blocks", "static_text", "visible"]

HEADERS = {
    "Cache-Control": "no-store",
    # Without a referrer policy of this kind, browsers would not send the origin of a form.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Headers of every page."""


def page(
    template: str,
    values: Mapping[str, object],
    *,
    status: int = 200,
    form_action: str = "'self'",
    styles: tuple[str, ...] = ("base.css",),
    script: str = "",
) -> Answer:
    """Return a page whose policy allows only its own style and script, and forms that are sent to ``form_action``.

    Args:
        template: name of the template, which extends ``page.html``.
        values: variables of the template; all are escaped.
        status: status of the response.
        form_action: sources of the policy's ``form-action``.
        styles: names of the style sheets, in their order.
        script: name of the script, which may send requests to this origin; empty for none.

    Raises:
        ConfigurationError: jinja2 is not installed.
    """
    # Jinja2 depends on markupsafe, so both are there or missing.
    environment = _environment()
    from markupsafe import Markup

    style_text = "".join(map(static_text, styles))
    script_text = static_text(script) if script else ""
    policy = [
        "default-src 'none'",
        f"style-src {_hash(style_text)}",
        "img-src 'self'",
        *([f"script-src {_hash(script_text)}", "connect-src 'self'"] if script else []),
        f"form-action {form_action}",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ]
    # Only these files of the package are not escaped; nothing that a request can change is in them.
    own = {"style": Markup(style_text), "script": Markup(script_text)}  # noqa: S704
    text = environment.get_template(template).render(values, **own)
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        **HEADERS,
        "Content-Security-Policy": "; ".join(policy),
    }
    # Replaces lone surrogates in names.
    return Answer(status, headers, text.encode("utf-8", "replace"))


def render_blocks(template: str, names: Iterable[str], values: Mapping[str, object]) -> dict[str, str]:
    """Return the HTML of some blocks of a template, by name, with every value escaped.

    Raises:
        ConfigurationError: jinja2 is not installed.
    """
    loaded = _environment().get_template(template)
    context = loaded.new_context(dict(values))
    return {name: "".join(loaded.blocks[name](context)) for name in names}


_PACKAGE = __name__.rpartition(".")[0]


@cache
def static_text(name: str) -> str:
    """Return the text of a file in ``static/``."""
    return resources.files(_PACKAGE).joinpath("static", name).read_text("utf-8")


def visible(text: str, max_length: int = 200) -> str:
    """Return untrusted text truncated, and with invisible characters replaced; a filter of the templates."""
    truncated = text if len(text) <= max_length else f"{text[: max_length - 1]}…"
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in truncated)


@cache
def _environment() -> Environment:
    # Imported for the first page, so that sandboxes in tests, which rarely show one, start without it.
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise ConfigurationError(
            "The local sandbox needs jinja2 for its pages.", hint='Run: pip install "aprocore[sandbox]"'
        ) from None
    environment = Environment(
        loader=PackageLoader(_PACKAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["visible"] = visible
    return environment


@cache
def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
