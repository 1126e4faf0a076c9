"""Servers of token stores."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.postgres_server import PostgresServer, is_installed, postgres_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer | None]:
    """Return a server, or None if PostgreSQL is not installed."""
    if not is_installed():
        yield None
        return
    with postgres_server() as server:
        yield server
