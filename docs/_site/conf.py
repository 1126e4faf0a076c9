"""Configuration of Sphinx. `python -m docs._site` makes the source tree that it reads."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx import addnodes

from aprocore import __version__

project = "aprocore"
author = "aprocore"
release = __version__
html_title = f"aprocore {__version__}"
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "sphinx_markdown_builder",
]

html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
# Nothing is loaded from other hosts, and the pages work from a folder as well as from a server.
html_theme_options = {"navigation_with_keys": True}

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
# Examples have `…` where the reader has values.
suppress_warnings = ["misc.highlighting_failure"]

autodoc_member_order = "bysource"
# PRODUCTION rather than all fields of it.
autodoc_preserve_defaults = True
autodoc_mock_imports = ["dlt", "pyarrow", "keyring"]
napoleon_numpy_docstring = False
maximum_signature_line_length = 88
python_use_unqualified_type_names = True
toc_object_entries_show_parents = "hide"
highlight_language = "none"
copybutton_prompt_text = r"\$ |>>> "
copybutton_prompt_is_regexp = True


def _plain_signatures(app: Any, tree: nodes.document, name: str) -> None:
    """Replace the parts of signatures that the Markdown builder does not know by their text."""
    if app.builder.name == "markdown":
        for kind in (nodes.abbreviation, addnodes.desc_optional):
            for node in list(tree.findall(kind)):
                node.replace_self(nodes.Text(node.astext()))


def setup(app: Any) -> None:
    """Register the handler above."""
    app.connect("doctree-resolved", _plain_signatures)
