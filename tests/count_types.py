"""Counts of what the typed layer says and leaves open: ``python -m tests.count_types [ROOT]``.

``ROOT`` is another checkout, whose counts are printed beside those of this one.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = ["counts_of"]

ROOT = Path(__file__).parents[1]
# Kinds of counts, in the order in which they are printed.
COUNTS = (
    "methods",
    "methods that return Any",
    "models",
    "models with an id that may be None",
    "fields of models",
    "fields that are Any or an object without fields",
    "fields that are never None",
    "fields with known values",
    "objects in requests",
    "required fields of objects in requests",
    "fields of objects in requests with a closed set",
    "parameters with a closed set",
    "parameters with a documented default",
    "methods whose type depends on an argument",
)


def counts_of(root: Path = ROOT) -> Mapping[str, int]:
    """Return the counts of the generated modules of a checkout, by their names in ``COUNTS``."""
    counts: Counter[str] = Counter(dict.fromkeys(COUNTS, 0))
    for path in sorted((root / "aprocore" / "rest").rglob("*.py")):
        if not path.name.startswith("_") or path.name == "__init__.py":
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    counts.update(_of_class(node))
    return counts


def _of_class(node: ast.ClassDef) -> Iterator[str]:
    bases = {ast.unparse(base) for base in node.bases}
    if any(ast.unparse(decorator) == "record" for decorator in node.decorator_list):
        yield from _of_model(node)
    elif "Resource" in bases:
        yield from _of_resource(node)
    elif "ApiNamespaces" not in node.name:
        yield from _of_input(node)


def _of_model(node: ast.ClassDef) -> Iterator[str]:
    yield "models"
    for field in _fields(node):
        annotation = ast.unparse(field.annotation)
        yield "fields of models"
        if _is_open(annotation):
            yield "fields that are Any or an object without fields"
        if field.value is None:
            yield "fields that are never None"
        elif ast.unparse(field.target) == "id":
            yield "models with an id that may be None"
        if "Literal[" in annotation:
            yield "fields with known values"


def _of_input(node: ast.ClassDef) -> Iterator[str]:
    yield "objects in requests"
    partial = any(keyword.arg == "total" for keyword in node.keywords)
    for field in _fields(node):
        annotation = ast.unparse(field.annotation)
        if annotation.startswith("Required[") or not partial:
            yield "required fields of objects in requests"
        if "Literal[" in annotation:
            yield "fields of objects in requests with a closed set"


def _of_resource(node: ast.ClassDef) -> Iterator[str]:
    overloads: Counter[str] = Counter()
    for method in node.body:
        if not isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) or method.name.startswith("_"):
            continue
        decorators = {ast.unparse(decorator) for decorator in method.decorator_list}
        if "property" in decorators:
            continue
        returns = ast.unparse(method.returns) if method.returns is not None else ""
        if "overload" in decorators:
            overloads[method.name, returns] += 1
            continue
        yield "methods"
        if "Any" in returns.replace("[", " ").replace("]", " ").split():
            yield "methods that return Any"
        answers = {answer for name, answer in overloads if name == method.name and "RequiredFields" not in answer}
        if len(answers) > 1:
            yield "methods whose type depends on an argument"
        for argument in method.args.kwonlyargs:
            if argument.annotation is not None and "Literal[" in ast.unparse(argument.annotation):
                yield "parameters with a closed set"
        notes = [note for note in (ast.get_docstring(method) or "").splitlines() if "per_page: " not in note]
        yield from ["parameters with a documented default"] * "".join(notes).count("Default")


def _fields(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    return (field for field in node.body if isinstance(field, ast.AnnAssign))


def _is_open(annotation: str) -> bool:
    """Return whether a type is Any, an object without fields, or a list of them."""
    kind = annotation.removesuffix(" | None").strip()
    while kind.startswith("list[") and kind.endswith("]"):
        kind = kind.removeprefix("list[").removesuffix("]")
    return kind in ("Any", "Mapping[str, Any]", "dict[str, Any]")


def main() -> None:
    """Print the counts."""
    roots = [*map(Path, sys.argv[1:]), ROOT]
    columns = [counts_of(root) for root in roots]
    for name in COUNTS:
        print(f"{name:<50}", *(f"{column[name]:>8,}" for column in columns))


if __name__ == "__main__":
    main()
