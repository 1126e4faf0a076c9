"""Writes the typed floor: ``python -m aprocore._codegen``; with ``--check`` it tells whether anything would change."""

from __future__ import annotations

import argparse
import filecmp
import subprocess
import sys
import tempfile
from pathlib import Path

from .catalogue import catalogue_text
from .modules import ResourceModule, pages_of
from .naming import Name, names_of, write_released
from .operations import SourceOperation, read_operations
from .overlays import apply_overlays
from .render import namespaces_text, page_text
from .schema_repairs import without_cuts

ROOT = Path(__file__).parents[2]
REST = Path("aprocore/rest")
TABLE = Path("aprocore/catalogue/operations.json")
#: What is written by hand among the generated files.
BY_HAND = frozenset({Path("__init__.py"), Path("_base.py"), Path("_lazy.py")})


def mended_operations() -> tuple[SourceOperation, ...]:
    """Return the operations with what the data has wrong or lacks put right."""
    # Overlays say what is still missing when that is known which the data itself can tell.
    return apply_overlays(without_cuts(read_operations()))


def write(folder: Path) -> None:
    """Write all generated files below ``folder``."""
    operations = mended_operations()
    calls = names_of(operations)
    pages = pages_of(operations, {key: Name.parse(call) for key, call in calls.items()})
    spaces: dict[str, ResourceModule] = {page.namespace: page for page in pages if page.resource is None}
    for page in pages:
        spaces.setdefault(page.namespace, ResourceModule(page.namespace, None, page.module, page.module))
    files = {
        TABLE: catalogue_text(operations, calls),
        REST / "namespaces.py": namespaces_text([spaces[name] for name in sorted(spaces)]),
    }
    for namespace, own in spaces.items():
        resources = [page for page in pages if page.namespace == namespace and page.resource is not None]
        files[REST / namespace / "__init__.py"] = page_text(own, resources)
        files |= {REST / namespace / f"{each.resource}.py": page_text(each) for each in resources}
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    for path in (folder / REST).rglob("*.py"):
        if path.relative_to(folder) not in files and path.relative_to(folder / REST) not in BY_HAND:
            path.unlink()
    configuration = ["--config", str(ROOT / "pyproject.toml")]
    for command in (["check", "--select", "I,UP013", "--fix"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, *configuration, "--quiet", str(folder / REST)]
        subprocess.run(ruff, check=True)  # noqa: S603 -- our own formatter


def differences(folder: Path) -> list[Path]:
    """Return what is not as it would be written."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        write(fresh)
        mine = {TABLE, *(path.relative_to(folder) for path in (folder / REST).rglob("*.py"))}
        mine -= {REST / each for each in BY_HAND}
        theirs = {path.relative_to(fresh) for path in fresh.rglob("*.*")}
        changed = (path for path in mine & theirs if not filecmp.cmp(folder / path, fresh / path, shallow=False))
        return sorted({*changed, *(mine ^ theirs)})


def main(arguments: list[str] | None = None) -> int:
    """Run the generator."""
    parser = argparse.ArgumentParser(prog="python -m aprocore._codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where something would change")
    if not parser.parse_args(arguments).check:
        # A name that is written down stays, also where the rule changes.
        write_released(names_of(read_operations()))
        write(ROOT)
        return 0
    changed = differences(ROOT)
    for path in changed:
        print(f"{path} is not as it would be generated")  # noqa: T201
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
