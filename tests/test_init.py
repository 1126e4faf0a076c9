from __future__ import annotations

import ast
import inspect
import json
import pickle
import pydoc
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import aprocore
from tests.support.cases import cases

STUB = Path(aprocore.__file__).with_suffix(".pyi")
PUBLIC = [name for name in dir(aprocore) if not name.startswith("__")]

# Only events between these two markers are checked.
BEFORE = """
import json, os, sys
seen = []
def hook(event, args):
    if event == "open" and (set(str(args[1])) & set("wax+") or (args[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        seen.append(f"open {args[0]}")
    if event.startswith(("socket.", "subprocess.", "os.mkdir", "os.remove", "os.rename")):
        seen.append(event)
before = set(sys.modules)
sys.addaudithook(hook)
"""
AFTER = """
print(json.dumps({"seen": list(seen), "modules": sorted(set(sys.modules) - before)}))
"""
HEAVY = {"aiohttp", "asyncio", "ssl", "anyio", "msgspec", "attr", "attrs", "socket", "yarl", "multidict"}


def child(code: str) -> dict[str, Any]:
    # An empty environment prevents other imports at the start of the child, such as a coverage tracer.
    command = [sys.executable, "-B", "-W", "error", "-c", BEFORE + code + AFTER]
    done = subprocess.run(command, env={}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_import_is_cheap_and_has_no_side_effects() -> None:
    report = child("import aprocore")
    assert report["seen"] == []
    assert HEAVY.isdisjoint(report["modules"])
    assert [name for name in report["modules"] if name.startswith("aprocore")] == ["aprocore", "aprocore._version"]


def test_audit_of_the_child_process_works() -> None:
    report = child(
        "import socket, tempfile, msgspec\n"
        "socket.socket().close()\n"
        "with tempfile.TemporaryDirectory() as folder: open(folder + '/written', 'w').close()"
    )
    assert {"msgspec", "socket"} <= set(report["modules"])
    assert "socket.__new__" in report["seen"]
    assert any(event.startswith("open ") and event.endswith("/written") for event in report["seen"])


def test_creating_a_session_opens_nothing_and_imports_no_transport() -> None:
    report = child(
        "import aprocore\n"
        "auth = aprocore.RefreshToken('an-id', 'a-secret')\n"
        "aprocore.Procore(auth, company_id=4321, store=aprocore.FileStore('/nowhere/tokens.json'), ca_file='/nowhere')"
    )
    assert report["seen"] == []
    assert {"aiohttp", "msgspec", "aprocore.net.aiohttp", "aprocore.catalogue"}.isdisjoint(report["modules"])
    assert {"aprocore.observed_call", "aprocore.observed_engine"}.isdisjoint(report["modules"])


@cases("name", PUBLIC)
def test_every_public_name_resolves(name: str) -> None:
    value = getattr(aprocore, name)
    assert value is getattr(aprocore, name)
    if isinstance(value, type):
        assert value.__name__ == name
        assert value.__module__.startswith("aprocore.")
        assert pickle.loads(pickle.dumps(value)) is value


def test_sandbox_is_imported_on_first_use() -> None:
    vars(aprocore).pop("sandbox", None)
    assert aprocore.sandbox.__name__ == "aprocore.sandbox"


def test_public_names_are_resolved_once() -> None:
    vars(aprocore).pop("Token", None)
    first = aprocore.Token
    assert vars(aprocore)["Token"] is first


def test_dir_lists_public_names_and_dunders() -> None:
    public = {name for _, name in stub_names()} - {"__version__"}
    assert {"Procore", "Me", "UNSET", "sandbox"} <= public
    # The first use of a name adds its module to the attributes of the package.
    assert inspect.ismodule(vars(aprocore)["client"])
    assert dir(aprocore) == sorted(public | {name for name in vars(aprocore) if name.startswith("__")})


def test_star_import_imports_nothing() -> None:
    namespace: dict[str, Any] = {}
    exec("from aprocore import *", namespace)
    assert list(namespace) == ["__builtins__"]
    assert ast.unparse(ast.parse(STUB.read_text(encoding="utf-8")).body[-1]).endswith(" = ()")


def test_help_is_one_page() -> None:
    page = pydoc.plaintext.document(aprocore)
    assert len(page.splitlines()) < 150
    assert "async with aprocore.Procore(auth, company_id=4321) as procore:" in page
    described = page.partition("PACKAGE CONTENTS")[0]
    assert [name for name in PUBLIC if not re.search(rf"\b{name}\b", described)] == []
    assert [name for name in ("CLASSES", "_NAMES_BY_MODULE", "logging.getLogger") if name in page] == []


def test_example_of_help_is_complete() -> None:
    example = inspect.getdoc(aprocore).partition("::\n")[2].partition("\nAll public names")[0]  # type: ignore[union-attr]
    code = ast.parse(inspect.cleandoc(example))
    assert ast.unparse(code.body[-1]) == "asyncio.run(main())"
    used = {
        node.attr
        for node in ast.walk(code)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "aprocore"
    }
    assert used == {"ClientCredentials", "Procore"}
    assert used <= set(PUBLIC)


@pytest.mark.parametrize("name", ["Prokore", "_private", "annotations", "__path_of__", "msgspec", ""])
def test_an_unknown_name_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'aprocore' has no attribute '{name}'"):
        getattr(aprocore, name)


def test_an_unknown_name_is_an_import_error() -> None:
    with pytest.raises(ImportError) as caught:
        exec("from aprocore import Prokore")
    assert caught.value.name == "aprocore"


def stub_names() -> list[tuple[str | None, str]]:
    """Return module and name of each import in the package's stub."""
    *imports, _ = ast.parse(STUB.read_text(encoding="utf-8")).body
    names = []
    for node in imports:
        assert isinstance(node, ast.ImportFrom)
        assert node.level == 1
        for alias in node.names:
            # Without "as" type checkers consider a name private.
            assert alias.asname == alias.name
            names.append((node.module, alias.name))
    return names


def test_stub_agrees_with_the_names_at_run_time() -> None:
    resolved = [(module, name) for module, names in aprocore._NAMES_BY_MODULE.items() for name in names]  # type: ignore[attr-defined]
    expected = [(None, "batch"), (None, "sandbox"), ("_version", "__version__"), *resolved]
    assert sorted(stub_names(), key=str) == sorted(expected, key=str)
    assert len({name for _, name in expected}) == len(expected)


def test_every_error_is_public() -> None:
    from aprocore import errors

    assert set(errors.__all__) <= set(PUBLIC)


def test_version_is_that_of_the_distribution() -> None:
    assert aprocore.__version__ == version("aprocore")


def test_every_signature_is_readable() -> None:
    classes = [cls for name in PUBLIC if isinstance(cls := getattr(aprocore, name), type)]
    signatures = {cls.__name__: str(inspect.signature(cls)) for cls in classes if cls.__init__ is not object.__init__}
    assert "SYSTEM_CLOCK" in signatures["Limiter"]
    assert [name for name, signature in signatures.items() if " at 0x" in signature] == []


def test_other_implementations_of_python_are_refused() -> None:
    code = "import sys; sys.implementation.name = 'pypy'; import aprocore"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1].startswith("ImportError: aprocore requires CPython; this is pypy.")
