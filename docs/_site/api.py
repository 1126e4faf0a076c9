"""Pages of the public API: names are those of the package's docstring, texts those of their own docstrings."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Mapping

import aprocore
from aprocore.rest.namespaces import ApiNamespaces

__all__ = ["FOLDER", "pages"]

FOLDER = "reference/api"

#: Modules that users import by name, with what their page says first.
MODULES: Mapping[str, str] = {
    "aprocore.sandbox": "The local sandbox, a mock server of Procore: `Sandbox`, its faults and its request log.",
    "aprocore.pytest_plugin": "Fixtures of the pytest plugin.",
    "aprocore.web": "Sign-in of people, OAuth callback included, for any web framework.",
    "aprocore.web.starlette": "Sign-in for Starlette and FastAPI.",
    "aprocore.web.aiohttp": "Sign-in for aiohttp.web.",
    "aprocore.webhooks": "Receivers of webhooks, and their inboxes.",
    "aprocore.batch": "Many calls with a result for each input, resumable.",
    "aprocore.dlt": "Exports into tables.",
    "aprocore.otel": "OpenTelemetry.",
    "aprocore.sentry": "Sentry.",
    "aprocore.sql": "Tables of the SQL stores.",
}

INTRO = """# Python API

The public names, from their docstrings; `help(aprocore.Procore)` shows the same texts. The names of the first pages are
attributes of `aprocore`. Typed operations such as `procore.rfis.list` are in
the [reference of operations](../operations/index.md).

"""


def pages() -> dict[str, str]:
    """Return the text of each page by its path."""
    found, rows = {}, []
    for title, names in _sections().items():
        path = f"{title.lower().replace(' ', '-')}.md"
        found[f"{FOLDER}/{path}"] = f"# {title}\n\n{_rst(map(_directive, names))}"
        rows.append(f"- [{title}]({path}): {', '.join(f'`{name}`' for name in names)}")
    for name, about in MODULES.items():
        module = importlib.import_module(name)
        path = f"{name.removeprefix('aprocore.').replace('.', '-').replace('_', '-')}.md"
        # What is an attribute of `aprocore` too is on the first pages.
        twice = ", ".join(public for public in module.__all__ if hasattr(aprocore, public))
        directive = f".. automodule:: {name}\n   :members:\n   :show-inheritance:\n   :exclude-members: {twice}\n"
        found[f"{FOLDER}/{path}"] = f"# {name}\n\n{_rst([directive])}"
        rows.append(f"- [{name}]({path}): {about} {', '.join(f'`{public}`' for public in sorted(module.__all__))}")
    return {**found, f"{FOLDER}/index.md": INTRO + "\n".join(rows) + "\n"}


def _sections() -> dict[str, list[str]]:
    """Return the public names by the headings of the package's docstring.

    Raises:
        ValueError: a public name is missing there.
    """
    public = {name for name in dir(aprocore) if not name.startswith("_")}
    modules = {name for name in public if f"aprocore.{name}" in MODULES}
    remaining = public - modules
    sections: dict[str, list[str]] = {}
    title = ""
    for line in (aprocore.__doc__ or "").partition("documents one of them.")[2].splitlines():
        if line and not line.startswith(" "):
            title = line.partition(",")[0]
        for name in re.findall(r"\b[A-Z]\w+", line):
            if name in remaining:
                sections.setdefault(title, []).append(name)
                remaining.discard(name)
    if remaining:
        raise ValueError(f"The docstring of aprocore does not name {sorted(remaining)}.")
    return sections


def _directive(name: str) -> str:
    value = getattr(aprocore, name)
    if not isinstance(value, type):
        return f".. autodata:: aprocore.{name}\n"
    options = ["members", "show-inheritance"]
    if name == "Procore":
        operations = ", ".join(key for key in vars(ApiNamespaces) if not key.startswith("_"))
        options += ["inherited-members", f"exclude-members: {operations}"]
    elif not issubclass(value, Exception):
        options += ["inherited-members: Sequence, Struct, tuple, str"]
    return f".. autoclass:: aprocore.{name}\n" + "".join(
        f"   :{option}\n" if ":" in option else f"   :{option}:\n" for option in options
    )


def _rst(directives: Iterable[str]) -> str:
    return "```{eval-rst}\n" + "\n".join(directives) + "```\n"
