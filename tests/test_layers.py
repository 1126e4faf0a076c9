from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import aprocore
from tests.support.cases import cases

ROOT = Path(aprocore.__file__).parent
LAYERS = (
    (
        "_version",
        "default_hooks",
        "errors",
        "message_page",
        "model",
        "model_schema",
        "pickling",
        "response_source",
        "types",
        "unset",
        "environments",
    ),
    ("sansio", "catalogue"),
    ("net",),
    (
        "options",
        "logging_hook",
        "bounds",
        "observed_call",
        "observed_engine",
        "observed_send",
        "company_breaker",
        "custom_field_reader",
        "deprecation_reporter",
        "call_waits",
        "engine",
        "session_config",
        "user_engines",
        "request_factory",
        "streamed_call",
        "page",
        "page_iterator",
        "pages",
        "pages_factory",
        "session_base",
        "session",
        "sync",
        "jobs",
        "authorization",
        "settings",
        "state",
        "files",
        "batch",
        "change_feed",
    ),
    ("rest", "me"),
    ("", "client", "otel", "otel_instrumentor", "sentry", "sql"),
    ("cli", "dlt", "mcp", "sandbox", "pytest_plugin", "web", "webhooks", "__main__", "_codegen"),
)
LAYER_OF = {room: number for number, rooms in enumerate(LAYERS) for room in rooms}
SERVERS = ("authorization", "sandbox", "pytest_plugin", "web", "webhooks")
SERVER_SIDE = ("aiohttp.web", "aiohttp.abc.", "aiohttp.http_", "aiohttp.hdrs", "aiohttp.StreamReader")
#: Imports of the creation of record classes, only to decode records, and of the schema that only Pydantic asks for.
LATE = {"model": ("msgspec", "pydantic_core")}
TIMED = ("net", "sandbox", "cli", "otel")
CLOCKS = {"now", "utcnow", "today", "sleep", "sleep_until", "sleep_forever", "wait_for", "timeout", "timeout_at"}
CLOCKS |= {"open_connection", "start_server", "fail_after", "move_on_after", "call_later", "call_at"}
SOURCES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix("__init__").rstrip("."): path
    for path in ROOT.rglob("*.py")
}


@cache
def imports(module: str, tree: ast.AST) -> tuple[str, ...]:
    """Return every module imported, at the top or late: ``.x`` is aprocore's own ``x``."""
    return tuple(_imports(module, tree))


def _imports(module: str, tree: ast.AST) -> Iterator[str]:
    """All imports of a module, at the top and in functions: ``.x`` is ``x`` of aprocore."""
    package = ["aprocore", *filter(None, module.split("."))]
    if not (module in SOURCES and SOURCES[module].name == "__init__.py"):
        package.pop()
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            source = ".".join(filter(None, (*base, node.module)))
            names = [f"{source}.{name}" for name in names]
        for name in names:
            own = name.removeprefix("aprocore").lstrip(".")
            if name.split(".")[0] != "aprocore":
                yield name
            else:
                yield "." + (own if own in SOURCES else own.rpartition(".")[0])


def violations(module: str, tree: ast.AST) -> Iterator[str]:
    room = module.split(".")[0]
    for name in imports(module, tree):
        top = name.split(".")[0]
        if name.startswith("."):
            if LAYER_OF[name.split(".")[1]] > LAYER_OF[room]:
                yield f"imports {name}, upwards"
        elif LAYER_OF[room] == 0 and top not in {*sys.stdlib_module_names, "attrs", *LATE.get(room, ())}:
            yield f"imports {name}, which layer 0 does without"
        elif (
            top in ("aiohttp", "yarl")
            and not module.startswith("net.aiohttp")
            and not (room in SERVERS and name.startswith(SERVER_SIDE))
        ):
            yield f"imports {name}, which net/aiohttp alone may"
        elif top == "opentelemetry" and room not in ("otel", "otel_instrumentor"):
            yield f"imports {name}, which otel alone may"
        elif top in ("dlt", "duckdb") and room != "dlt":
            yield f"imports {name}, which dlt alone may"
        elif top in ("mcp", "mcp_types") and module not in ("mcp.protocol_server", "mcp.stdio_transport"):
            yield f"imports {name}, which two modules of mcp alone may"
        elif top == "sentry_sdk" and module != "sentry":
            yield f"imports {name}, which sentry alone may"
        elif room not in TIMED and (top in ("time", "select") or (top == "socket" and room not in SERVERS)):
            yield f"imports {name}, which net/ alone may"
    for node in () if room in TIMED else ast.walk(tree):
        waits = isinstance(node, ast.Attribute) and node.attr in CLOCKS
        if waits and ast.unparse(node).split(".")[0] in ("asyncio", "anyio", "datetime", "date", "loop"):
            yield f"{ast.unparse(node)} reads the clock or waits"


@cache
def parsed(module: str) -> ast.Module:
    tree = ast.parse(SOURCES[module].read_text(encoding="utf-8"))
    if module == "":
        # Names that __init__ resolves lazily.
        tree.body = [node for node in tree.body if not isinstance(node, ast.If)]
    return tree


GENERATED = {module for module in SOURCES if module.startswith("rest.") and not module.startswith("rest._")}


@cases("module", sorted(SOURCES.keys() - GENERATED))
def test_no_import_goes_up_and_only_net_does_io(module: str) -> None:
    assert list(violations(module, parsed(module))) == []


@pytest.mark.slow
@cases("module", sorted(GENERATED))
def test_generated_modules_import_only_lower_layers(module: str) -> None:
    assert list(violations(module, parsed(module))) == []


def test_imports_have_no_cycle() -> None:
    graph = {module: {n[1:] for n in imports(module, parsed(module)) if n.startswith(".")} for module in SOURCES}
    order = list(TopologicalSorter(graph).static_order())
    assert order.index("types") < order.index("errors") < order.index("session") < order.index("client")


@cases(
    ("module", "source", "breach"),
    [
        ("errors", "from .sansio.urls import encode_query", "upwards"),
        ("sansio.urls", "def f():\n    from ..net import clock", "upwards"),
        ("sansio.urls", "from .. import session", "upwards"),
        ("sansio.urls", "from .. import __version__", "upwards"),
        ("net.token_stores.file", "import aprocore.session", "upwards"),
        ("session", "if TYPE_CHECKING:\n    from .client import Procore", "upwards"),
        ("types", "import msgspec", "layer 0"),
        ("net.session_resources", "import aiohttp", "net/aiohttp alone"),
        ("client", "from aiohttp import web", "net/aiohttp alone"),
        ("sandbox.http.request_handler", "from aiohttp import ClientSession, web", "net/aiohttp alone"),
        ("sandbox.http.request_handler", "import aiohttp.client", "net/aiohttp alone"),
        ("sandbox.http.request_handler", "import aiohttp", "net/aiohttp alone"),
        ("engine", "from opentelemetry import trace", "otel alone"),
        ("engine", "from .otel import OpenTelemetryHook", "upwards"),
        ("cli.export", "import dlt", "dlt alone"),
        ("batch.batch", "from ..dlt.sources import source", "upwards"),
        ("mcp.catalogue_tools", "from mcp.server import Server", "of mcp alone"),
        ("engine", "import sentry_sdk", "sentry alone"),
        ("session", "import time", "net/ alone"),
        ("sansio.rate_limit.scheduler", "from socket import socket", "net/ alone"),
        ("session", "await asyncio.sleep(1)", "waits"),
        ("sansio.rate_limit.scheduler", "now = datetime.datetime.now(UTC)", "reads the clock"),
    ],
)
def test_each_kind_of_violation_is_detected(module: str, source: str, breach: str) -> None:
    (found,) = violations(module, ast.parse(source))
    assert breach in found


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("sandbox.http.request_handler", "from aiohttp import web\nimport time, socket"),
        ("net.aiohttp.direct_transport", "import aiohttp\nfrom aiohttp.client import ClientSession"),
        ("session", "from .net.clock import SYSTEM_CLOCK\nawait clock.sleep(1)\nimport os"),
        ("otel.hook", "from opentelemetry.trace import Span\nfrom ..sansio.hooks import Hook"),
        ("sansio.request_body", "from . import codec\nfrom ..types import Params"),
    ],
)
def test_allowed_imports_are_accepted(module: str, source: str) -> None:
    assert list(violations(module, ast.parse(source))) == []
