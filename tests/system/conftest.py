from __future__ import annotations

from importlib.util import find_spec

#: What a file imports that not every session installs: `nox -s hosts` alone has Dagster, which takes long to install.
NEEDS = {
    "test_aiohttp_tools.py": "vcr",
    "test_dagster.py": "dagster",
    "test_dask.py": "distributed",
    "test_data_frames.py": "pyarrow",
    "test_dlt_source.py": "dlt",
    "test_export_command.py": "dlt",
    "test_export_tables.py": "dlt",
    "test_fastapi_dependency.py": "fastapi",
    "test_mcp.py": "mcp_types",
    "test_mcp_command.py": "mcp_types",
}

collect_ignore = [name for name, package in NEEDS.items() if find_spec(package) is None]
