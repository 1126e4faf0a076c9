"""Command-line interface of the code generator.

``python -m aprocore._codegen`` writes the typed layer and the package's stub; with ``--check`` it reports the files
that would change. With ``--merge FILE --date 2025-07`` it first merges a delivery of that month into the stored data;
``deliveries.toml`` beside the data lists those that it has.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from .. import _NAMES_BY_MODULE  # type: ignore[attr-defined] # not in the stub
from .catalogue import catalogue_text
from .deliveries import merged_operations, read_decisions
from .jobs import with_jobs
from .json_types import json_types_text
from .list_repairs import repair_lists
from .modules import build_modules
from .naming import Name, names_of, write_released
from .operations import SourceOperation, read_data, read_deliveries, read_operations, write_operations
from .overlays import apply_overlays
from .render import namespace_texts, namespaces_text, stub_text
from .resource_module import ResourceModule
from .schema_repairs import repair_schemas
from .successors import with_successors
from .update_bodies import relax_updates
from .written_values import with_written_values

ROOT = Path(__file__).parents[2]
REST = Path("aprocore/rest")
TABLE = Path("aprocore/catalogue/operations.json")
STUB = Path("aprocore/__init__.pyi")
JSON_TYPES = Path("aprocore/sandbox/spec/json_types.json")
HAND_WRITTEN = frozenset({Path("__init__.py"), Path("_base.py"), Path("_lazy.py")})
"""Files in ``REST`` that are not generated."""


def repaired_operations() -> tuple[SourceOperation, ...]:
    """Return the operations with errors and gaps of the data corrected."""
    # Overlays come last: they add what the repairs cannot derive from the data itself.
    corrected = apply_overlays(repair_schemas(read_operations()))
    return with_successors(relax_updates(with_written_values(repair_lists(with_jobs(corrected)))))


def write(folder: Path) -> None:
    """Write all generated files below ``folder`` and delete generated files that are obsolete."""
    operations = repaired_operations()
    calls = names_of(operations)
    modules = build_modules(operations, {key: Name.parse(call) for key, call in calls.items()})
    namespaces: dict[str, ResourceModule] = {module.namespace: module for module in modules if module.resource is None}
    for module in modules:
        name = module.namespace
        namespaces.setdefault(name, ResourceModule(name, None, module.reference_module, module.reference_module))
    files = {
        TABLE: catalogue_text(operations, calls, read_deliveries()[-1].date),
        STUB: stub_text(_NAMES_BY_MODULE),
        JSON_TYPES: json_types_text(modules),
        REST / "namespaces.py": namespaces_text([namespaces[name] for name in sorted(namespaces)]),
    }
    for namespace, namespace_module in namespaces.items():
        resources = [module for module in modules if module.namespace == namespace and module.resource is not None]
        texts = namespace_texts(namespace_module, resources)
        files |= {REST / namespace / name: text for name, text in texts.items()}
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for path in (folder / REST).rglob("*.py"):
        if path.relative_to(folder) not in files and path.relative_to(folder / REST) not in HAND_WRITTEN:
            path.unlink()
    configuration = ["--config", str(ROOT / "pyproject.toml")]
    targets = [str(folder / path) for path in (REST, STUB)]
    for command in (["check", "--select", "I,UP013", "--fix"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, *configuration, "--quiet", *targets]
        subprocess.run(ruff, check=True)  # noqa: S603 -- our own formatter


def differences(folder: Path) -> list[Path]:
    """Return the files that the generator would change, add or delete."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        write(fresh)
        current = {path.relative_to(folder) for path in (folder / REST).rglob("*.py")}
        current |= {path for path in (TABLE, STUB, JSON_TYPES) if (folder / path).exists()}
        current -= {REST / path for path in HAND_WRITTEN}
        expected = {path.relative_to(fresh) for path in fresh.rglob("*.*")}
        both = current & expected
        changed = (path for path in both if not filecmp.cmp(folder / path, fresh / path, shallow=False))
        return sorted({*changed, *(current ^ expected)})


def merge(delivery: Path, date: str) -> int:
    """Merge a delivery of a month into the stored data, unless there are contradictions; return their number."""
    newer = date > read_deliveries()[-1].date
    facts = map(json.loads, delivery.read_text(encoding="utf-8").splitlines())
    merged, undecided = merged_operations(read_data(), facts, read_decisions(), newer=newer)
    for decision in undecided:
        print(decision)  # noqa: T201
    if undecided:
        print(f"Decide these {len(undecided)} contradictions in contradictions.toml.")  # noqa: T201
    else:
        write_operations(merged)
    return len(undecided)


def main(arguments: list[str] | None = None) -> int:
    """Run the generator and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m aprocore._codegen", description="Generate the typed layer.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file would change")
    parser.add_argument("--merge", metavar="FILE", type=Path, help="merge a delivery of facts into the stored data")
    parser.add_argument("--date", metavar="MONTH", help="year and month of the delivery, which deliveries.toml lists")
    options = parser.parse_args(arguments)
    if options.merge is not None:
        if options.date is None:
            parser.error("--merge needs --date")
        if merge(options.merge, options.date):
            return 1
    if not options.check:
        # Names are released before anything is generated, so that they survive changes of the rule.
        write_released(names_of(read_operations()))
        write(ROOT)
        return 0
    changed = differences(ROOT)
    for path in changed:
        print(f"{path} differs from the generated file; run python -m aprocore._codegen")  # noqa: T201
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
