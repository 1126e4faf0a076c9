"""Every check of the project. `nox -l` lists them, `nox -s tests` runs the one that matters while you work."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "types", "tests"]
nox.options.error_on_missing_interpreters = True

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")

# What the tests need of the extras; those of the keyring bring one of their own.
PACKAGE = ("-e", ".[cli,sandbox,otel,uvloop,redis]")


def _group(*names: str) -> list[str]:
    return list(nox.project.dependency_groups(PYPROJECT, *names))


def _lowest() -> list[str]:
    """Return the oldest releases that pyproject.toml claims, pinned."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    claimed = [
        *project["dependencies"],
        *(need for extra in ("cli", "sandbox", "otel", "uvloop", "redis") for need in extras[extra]),
    ]
    return [need.replace(">=", "==", 1) for need in claimed]


FAST = ("-m", "not system and not load", "-n", "auto")

#: For lanes whose release of aiohttp and whose event loop were each tried in another one.
AGAIN = ("-m", "not system and not load and not thousands", "-n", "auto")

#: The part of the fast suite that depends on the event loop and on aiohttp: calls, sign-ins, connections, their ends.
CALLS = (
    "tests/net",
    *(
        str(path)
        for kind in ("authorization", "engine", "pages", "payloads", "session", "signals", "sync")
        for path in sorted(ROOT.glob(f"tests/test_{kind}*.py"))
    ),
)

UVLOOP = {"APROCORE_TEST_LOOP": "uvloop"}


@nox.session
def first_call(session: nox.Session) -> None:
    """Sign in and print who is signed in: at Procore with PROCORE_CLIENT_ID set, else at a local sandbox."""
    session.install(".[cli,sandbox]")
    command = ["aprocore", "me"]
    session.run(*(command if os.environ.get("PROCORE_CLIENT_ID") else ["aprocore", "sandbox", "--", *command]))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the fast suite, on the newest releases of what aprocore needs."""
    session.install(*PACKAGE, *_group("test"))
    session.run("pytest", *FAST, *session.posargs)


@nox.session
def tests_lowest(session: nox.Session) -> None:
    """Run the fast suite on the oldest releases that pyproject.toml claims, on uvloop, and measure its coverage."""
    session.install(*PACKAGE, *_group("test"), *_lowest())
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *FAST, *session.posargs, env=UVLOOP)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")
    session.run("pytest", *AGAIN, *(session.posargs or CALLS))


@nox.session
def tests_uvloop(session: nox.Session) -> None:
    """Run the fast suite's calls on uvloop, on the newest releases of what aprocore needs."""
    session.install(*PACKAGE, *_group("test"))
    session.run("pytest", *AGAIN, *(session.posargs or CALLS), env=UVLOOP)


@nox.session(python="3.13")
def tests_eager(session: nox.Session) -> None:
    """Run the fast suite's calls in tasks that start at once, which Python has from 3.12 on."""
    session.install(*PACKAGE, *_group("test"))
    session.run("pytest", *AGAIN, *(session.posargs or CALLS), env={"APROCORE_TEST_LOOP": "eager"})


@nox.session
def system(session: nox.Session) -> None:
    """Run the tests that need programs of the system, or clients of others; `-- --whole` sends 16,000 cases."""
    session.install(*PACKAGE, *_group("test", "system"))
    session.run("pytest", "-m", "system", *session.posargs)


@nox.session
def load(session: nox.Session) -> None:
    """Run the tests that take real time or much of the machine; for all of it `-- --whole`, over 15 minutes."""
    session.install(*PACKAGE, *_group("test"))
    session.run("pytest", "-m", "load", "-s", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Look for mistakes and check the formatting."""
    session.install(*_group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def codegen(session: nox.Session) -> None:
    """Write the typed floor anew; with `-- --check` only see whether anything would change."""
    session.install("-e", ".", *_group("lint"))
    session.run("python", "-m", "aprocore._codegen", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check the types: mypy everywhere, pyright on what users see."""
    # Not editable: pyright judges the package as its users get it.
    session.install(".[cli,sandbox,otel,redis,keyring]", *_group("types", "test"))
    session.run("mypy")
    session.run("mypy", "tests/typing_examples.py")
    python = Path(session.bin) / "python"
    session.run("pyright", "--pythonpath", str(python))
    session.run("pyright", "--pythonpath", str(python), "--verifytypes", "aprocore", "--ignoreexternal")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure what benchmarks/README.md reports; needs nginx. `nox -s bench -- --help` tells more."""
    session.install(".[cli,sandbox,uvloop]", *_group("bench"))
    session.run("python", "-m", "benchmarks", *session.posargs)
