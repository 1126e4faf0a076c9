from __future__ import annotations

from importlib.util import find_spec

# Dagster takes long to install: only `nox -s hosts` does, and runs its tests.
collect_ignore = [] if find_spec("dagster") else ["test_dagster.py"]
