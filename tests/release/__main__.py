"""Release of a tag, and its rehearsal in a clone: build, check, and install in clean environments.

``python -m tests.release`` rehearses the next release; ``--quick`` leaves out the extras and all Pythons but one.
``python -m tests.release --tag v1.2.3 --to dist`` does the same for the tag that is checked out and keeps the files.
It needs the tools that ``nox -s release`` installs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from . import preconditions
from .extras import PROGRAMS

ROOT = Path(__file__).parents[2]
FIRST_CALL = ("sandbox", "--", "aprocore", "me")

T = TypeVar("T")


class ReleaseError(Exception):
    """A release that can't be made; the text says why."""


def run(*command: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> str:
    """Run a command and return its output.

    Raises:
        ReleaseError: it failed; with its output.
    """
    texts = [str(part) for part in command]
    done = subprocess.run(
        texts, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise ReleaseError(f"{' '.join(texts)[:200]}\n{done.stdout}")
    return done.stdout


def timed(what: str, step: Callable[..., T], *args: object, **options: object) -> T:
    """Run a step and print how long it took."""
    began = time.monotonic()
    result = step(*args, **options)
    print(f"{time.monotonic() - began:6.1f} s  {what}", flush=True)
    return result


def tagged_clone(folder: Path) -> tuple[Path, str]:
    """Return a clone of the committed state with the tag of the next release, and that tag."""
    clone = folder / "clone"
    run("git", "clone", "--quiet", ROOT, clone, cwd=folder)
    version = preconditions.read_version(clone)
    if preconditions.pending_entries(clone):
        major, minor, _ = version.split(".")
        version = f"{major}.{int(minor) + 1}.0"
        (clone / "aprocore" / "_version.py").write_text(f'__version__ = "{version}"\n', encoding="utf-8")
        run("towncrier", "build", "--yes", "--version", version, cwd=clone)
    author = ("-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost")
    run("git", *author, "commit", "--quiet", "--all", "--allow-empty", "-m", f"Release {version}", cwd=clone)
    run("git", *author, "tag", f"v{version}", cwd=clone)
    return clone, f"v{version}"


def build(checkout: Path, folder: Path) -> Path:
    """Build sdist and wheel, the wheel from the sdist, check both, and return the wheel."""
    # The build backend is that of the pinned requirements.
    command = (sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, checkout)
    timed("build", run, *command, cwd=checkout)
    files = sorted(folder.iterdir())
    (wheel,) = folder.glob("*.whl")
    timed("twine check --strict", run, "twine", "check", "--strict", *files, cwd=folder)
    timed("check-wheel-contents", run, "check-wheel-contents", wheel, cwd=folder)
    for file in files:
        print(f"          {file.name}: {file.stat().st_size:,} bytes")
    return wheel


def interpreters() -> dict[str, Path]:
    """Return the Pythons that pyproject.toml names and this machine has, oldest first."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    prefix = "Programming Language :: Python :: 3."
    minors = [line.removeprefix(prefix) for line in pyproject["project"]["classifiers"] if line.startswith(prefix)]
    found: dict[str, Path] = {}
    for minor in minors:
        name = f"python3.{minor}"
        pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
        for candidate in (*pyenv.glob(f"3.{minor}.*/bin/{name}"), shutil.which(name)):
            # A shim of pyenv is on the path also if it leads nowhere.
            if candidate and not subprocess.run([candidate, "-c", ""], capture_output=True, check=False).returncode:
                found[f"3.{minor}"] = Path(candidate)
                break
        else:
            print(f"          Python 3.{minor} is not on this machine.")
    return found


def environment(folder: Path, python: Path, requirement: str) -> Path:
    """Return the folder of programs of a new environment with one requirement, of the newest releases."""
    run("uv", "venv", "--quiet", "--python", python, folder, cwd=folder.parent)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    run("uv", "pip", "install", "--quiet", "--python", programs / "python", requirement, cwd=folder)
    return programs


def first_call(folder: Path, python: Path, wheel: Path) -> None:
    """Install the wheel in a new environment and make README's first call.

    Raises:
        ReleaseError: it failed, or another installation was used.
    """
    folder.mkdir()
    programs = environment(folder / "venv", python, f"aprocore[cli,sandbox] @ {wheel.as_uri()}")
    env = _clean_env(programs)
    where = run(programs / "python", "-c", "import aprocore; print(aprocore.__file__)", cwd=folder, env=env)
    if not Path(where.strip()).is_relative_to(folder):
        raise ReleaseError(f"The environment imports {where.strip()} in place of the wheel.")
    if "Sandbox" not in run(programs / "aprocore", *FIRST_CALL, cwd=folder, env=env):
        raise ReleaseError("`aprocore me` does not name the user of the sandbox.")


def extra_alone(folder: Path, python: Path, wheel: Path, extra: str) -> None:
    """Install the wheel with one extra in a new environment and run the program of the extra."""
    folder.mkdir()
    programs = environment(folder / "venv", python, f"aprocore[{extra}] @ {wheel.as_uri()}")
    run(programs / "python", "-W", "error", "-c", PROGRAMS[extra], cwd=folder, env=_clean_env(programs))


def _clean_env(programs: Path) -> dict[str, str]:
    """Return the environment variables without those that lead to other installations or to an account."""
    foreign = ("PYTHON", "PROCORE_", "APROCORE_")
    own = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return {**own, "PATH": f"{programs}{os.pathsep}{own['PATH']}"}


def release(arguments: argparse.Namespace, folder: Path) -> None:
    """Build, check and try a release.

    Raises:
        ReleaseError: something is missing or fails.
    """
    checkout, tag = (ROOT, arguments.tag) if arguments.tag else timed("tag in a clone", tagged_clone, folder)
    problems, unfilled = preconditions.tag_problems(checkout, tag), preconditions.owner_problems(checkout)
    if arguments.tag:
        problems += unfilled
    elif unfilled:
        print("A release would be refused:", *unfilled, sep="\n          ")
    if problems:
        raise ReleaseError("\n".join(problems))
    built = folder / "dist"
    wheel = build(checkout, built)
    pythons = interpreters()
    tried = dict([*pythons.items()][:1]) if arguments.quick else pythons
    for name, python in tried.items():
        timed(f"first call on Python {name}", first_call, folder / name, python, wheel)
    oldest = next(iter(pythons.values()))
    for extra in () if arguments.quick else PROGRAMS:
        timed(f"extra {extra} alone", extra_alone, folder / extra, oldest, wheel, extra)
    if arguments.to:
        shutil.copytree(built, arguments.to, dirs_exist_ok=True)
    print(f"{tag}: built, checked and tried.")


def main() -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s release --", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="one Python, and no environment for each extra")
    parser.add_argument("--tag", help="release this tag of the checkout; refused while something is missing")
    parser.add_argument("--to", type=Path, help="copy sdist and wheel to this folder")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="aprocore-release-") as folder:
        try:
            release(arguments, Path(folder).resolve())
        except ReleaseError as error:
            print(f"Release failed: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
