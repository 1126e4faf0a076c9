"""Scripts of ``examples/``, as modules."""

from __future__ import annotations

import importlib.util
from types import ModuleType

from tests.support.host_programs import EXAMPLES

__all__ = ["example"]


def example(name: str) -> ModuleType:
    """Return a script as a module, without running its main program."""
    spec = importlib.util.spec_from_file_location(f"{name}_example", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
