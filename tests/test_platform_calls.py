"""Calls that one of the supported systems lacks: all of them are in ``aprocore/net/platform``.

Text files have an explicit encoding, because the default of Windows is not UTF-8.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import aprocore
from tests.support.cases import cases

ROOT = Path(aprocore.__file__).parent
MODULES = {"fcntl", "grp", "msvcrt", "pwd", "resource", "select", "signal", "termios", "tty", "winreg", "_winapi"}
MODULES |= {"ctypes", "filelock", "platformdirs"}
NAMES = {
    # os
    *("chmod", "chown", "fchmod", "fdatasync", "fork", "fsync", "getegid", "geteuid", "getgid", "getpgrp", "getuid"),
    *("kill", "killpg", "name", "register_at_fork", "setsid", "tcgetpgrp", "umask"),
    # sys, asyncio, signal
    *("platform", "add_signal_handler", "remove_signal_handler", "SIGTERM", "SIGHUP", "SIGBREAK"),
    # datetime, time: on Windows they end with the year 3000
    *("fromtimestamp", "gmtime", "localtime", "utcfromtimestamp"),
    # socket
    *("AF_UNIX", "SO_EXCLUSIVEADDRUSE", "SO_LINGER", "SO_REUSEADDR", "SO_REUSEPORT"),
}
#: Flags of ``os.open`` that every system has.
FLAGS = {"O_APPEND", "O_CREAT", "O_EXCL", "O_RDONLY", "O_RDWR", "O_TRUNC", "O_WRONLY"}
OWNERS = {"os", "sys", "socket", "loop", "signal", "asyncio", "datetime", "date", "time"}
SOURCES = {
    path.relative_to(ROOT).as_posix(): path
    for path in ROOT.rglob("*.py")
    if not path.is_relative_to(ROOT / "net" / "platform") and path.parent.parent != ROOT / "rest"
}


def platform_calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = {alias.name.split(".")[0] for alias in node.names}
            yield from (f"line {node.lineno}: import of {name}" for name in sorted(modules & MODULES))
        elif isinstance(node, ast.ImportFrom) and not node.level:
            module = (node.module or "").split(".")[0]
            special = {alias.name for alias in node.names if module in OWNERS and _is_special(alias.name)}
            yield from (f"line {node.lineno}: import of {name}" for name in sorted(special | ({module} & MODULES)))
        elif isinstance(node, ast.Attribute) and _is_special(node.attr):
            owner = ast.unparse(node.value).rpartition(".")[2].removesuffix("()").removeprefix("get_running_")
            if owner in OWNERS:
                yield f"line {node.lineno}: {ast.unparse(node)}"
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("getattr", "hasattr") and len(node.args) > 1:
            owner, name = ast.unparse(node.args[0]), node.args[1]
            if owner in OWNERS and isinstance(name, ast.Constant) and _is_special(str(name.value)):
                yield f"line {node.lineno}: {ast.unparse(node)}"


def implicit_encodings(tree: ast.AST) -> Iterator[str]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    for call in calls:
        position = {"read_text": 0, "write_text": 1}.get(call.func.attr)
        if position is not None and len(call.args) <= position and "encoding" not in {k.arg for k in call.keywords}:
            yield f"line {call.lineno}: {ast.unparse(call)}"


def _is_special(name: str) -> bool:
    return name in NAMES or (name.startswith("O_") and name not in FLAGS)


@cases("source", sorted(SOURCES))
def test_only_the_platform_package_has_calls_of_one_system(source: str) -> None:
    assert list(platform_calls(ast.parse(SOURCES[source].read_text(encoding="utf-8")))) == []


@cases("source", sorted(SOURCES))
def test_text_files_have_an_explicit_encoding(source: str) -> None:
    assert list(implicit_encodings(ast.parse(SOURCES[source].read_text(encoding="utf-8")))) == []


def test_an_implicit_encoding_is_detected() -> None:
    sources = ("p.read_text()", "p.write_text(x)", "p.write_text(x, newline='')")
    assert [len(list(implicit_encodings(ast.parse(source)))) for source in sources] == [1, 1, 1]
    explicit = ("p.read_text('utf-8')", "p.read_text(encoding='utf-8')", "p.write_text(x, encoding='utf-8')")
    assert [len(list(implicit_encodings(ast.parse(source)))) for source in explicit] == [0, 0, 0]


@cases(
    "source",
    [
        "import fcntl",
        "import signal, os",
        "def f():\n    from pwd import getpwuid",
        "import platformdirs.unix",
        "from os import fsync",
        "from sys import platform",
        "os.geteuid()",
        "os.kill(1, 2)",
        "os.open(path, os.O_RDONLY | os.O_NOFOLLOW)",
        "getattr(os, 'O_NONBLOCK', 0)",
        "hasattr(os, 'register_at_fork')",
        "if sys.platform == 'win32': pass",
        "os.name == 'nt'",
        "asyncio.get_running_loop().add_signal_handler(2, f)",
        "self.loop.add_signal_handler(2, f)",
        "sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'')",
        "datetime.fromtimestamp(at, UTC)",
        "datetime.datetime.fromtimestamp(at, datetime.UTC)",
        "from time import gmtime",
    ],
)
def test_each_kind_of_call_is_detected(source: str) -> None:
    assert len(list(platform_calls(ast.parse(source)))) == 1


@cases(
    "source",
    [
        "from ..net.platform.signals import TERMINATE",
        "from . import signals, select",
        "import platform\nplatform.node()",
        "os.getpid()",
        "os.open(path, os.O_RDONLY)",
        "node.name == 'nt'",
        "socket.SOL_SOCKET",
    ],
)
def test_portable_calls_are_accepted(source: str) -> None:
    assert list(platform_calls(ast.parse(source))) == []
