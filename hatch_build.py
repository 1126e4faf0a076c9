"""Metadata that depends on the repository of the project: links, maintainers, and the description that an index shows.

Their values are in ``[tool.hatch.metadata.hooks.custom]`` of ``pyproject.toml``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

#: Code and links of Markdown: code stays as it is, also where it looks like a link.
CODE_OR_LINK = re.compile(r"```.*?^```|`[^`\n]*`|\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)\)", re.DOTALL | re.MULTILINE)
COMMENT = re.compile(r"^<!--.*?-->\n", re.DOTALL | re.MULTILINE)


class RepositoryMetadataHook(MetadataHookInterface):
    """Hook of hatchling for the dynamic fields ``readme``, ``maintainers`` and ``urls``."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the three fields."""
        root, repository = Path(self.root), self.config["repository"]
        readme = (root / "README.md").read_text(encoding="utf-8")
        text = description(readme, repository, metadata["version"], root)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
        metadata["maintainers"] = self.config["maintainers"]
        metadata["urls"] = urls(repository)


def urls(repository: str) -> dict[str, str]:
    """Return the links that an index lists beside the description; none without a repository."""
    if not repository:
        return {}
    return {
        "Source": repository,
        "Documentation": f"{repository}/blob/main/docs/index.md",
        "Changelog": f"{repository}/blob/main/CHANGELOG.md",
        "Issues": f"{repository}/issues",
        "Security": f"{repository}/security/policy",
    }


def description(readme: str, repository: str, version: str, root: Path) -> str:
    """Return a page with absolute links to the files of a version; without a repository, with their texts alone."""

    def absolute(match: re.Match[str]) -> str:
        text, target = match["text"], match["target"]
        if target is None or re.match(r"[a-z]+:|#", target):
            return match[0]
        if not repository:
            return str(text)
        kind = "tree" if (root / target.partition("#")[0]).is_dir() else "blob"
        return f"[{text}]({repository}/{kind}/v{version}/{target})"

    return CODE_OR_LINK.sub(absolute, COMMENT.sub("", readme))
