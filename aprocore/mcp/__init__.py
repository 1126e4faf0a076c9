"""Server of the Model Context Protocol, with which agents read Procore: ``pip install "aprocore[mcp]"``.

``aprocore mcp`` runs it. Only ``protocol_server`` and ``stdio_transport`` import the protocol's SDK, which takes a
second to load.
"""

from __future__ import annotations
