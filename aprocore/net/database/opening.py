"""SQL databases of stores, opened only if SQLAlchemy is installed."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from ...errors import ConfigurationError

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from .sql_database import SQLDatabase

__all__ = ["sql_database"]


def sql_database(owner: str, url_or_engine: str | AsyncEngine, *, timeout: float) -> SQLDatabase:
    """Return the database of a URL or an engine, without I/O.

    Args:
        owner: class of the store, for messages.
        url_or_engine: URL, for a new connection for each transaction; or the application's engine.
        timeout: seconds that each transaction may take.

    Raises:
        ConfigurationError: an argument is invalid, or the extra is not installed.
    """
    if importlib.util.find_spec("sqlalchemy") is None or importlib.util.find_spec("greenlet") is None:
        raise ConfigurationError(
            f"{owner} requires the sqlalchemy package.", hint='Install it: pip install "aprocore[sql]".'
        )
    from sqlalchemy.ext.asyncio import AsyncEngine

    from .database_url import DatabaseURL
    from .sql_database import SQLDatabase

    target = url_or_engine if isinstance(url_or_engine, AsyncEngine) else DatabaseURL.of(url_or_engine)
    return SQLDatabase(target, timeout=timeout)
