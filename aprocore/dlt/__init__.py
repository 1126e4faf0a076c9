"""Lists of Procore as a source of dlt, incremental over all projects: ``pip install "aprocore[dlt]"``."""

from __future__ import annotations

from .export_summary import ExportedList, ExportSummary
from .exports import export
from .sources import source

__all__ = ["ExportSummary", "ExportedList", "export", "source"]
