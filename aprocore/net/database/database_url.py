"""URLs of SQL databases: drivers, options of connections, and addresses without credentials."""

from __future__ import annotations

import importlib.util
import math
import uuid
from pathlib import Path
from typing import Any

import attrs
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from ...errors import ConfigurationError
from ...types import Secret, kind_of

__all__ = ["DatabaseURL", "address_of"]

# Drivers by the names that URLs may have, and the packages that they are in.
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_DEFAULT_PORT = 5432


@attrs.frozen
class DatabaseURL:
    """Validated URL, which may contain a password."""

    url: URL = attrs.field(repr=False)

    @classmethod
    def of(cls, text: str | Secret) -> DatabaseURL:
        """Return the URL with its driver.

        Raises:
            ConfigurationError: it is invalid, its database is not supported, or its driver is not installed.
        """
        if not isinstance(text, str | Secret):
            raise ConfigurationError(f"url_or_engine must be a str or an AsyncEngine, not {kind_of(text)}.")
        url = None
        try:
            url = make_url(Secret(text).reveal())
        except (ArgumentError, ValueError):
            pass
        del text
        driver = None if url is None else _DRIVERS.get(url.drivername)
        if url is None or driver is None:
            raise ConfigurationError(
                "url_or_engine is not the URL of a SQLite or PostgreSQL database.",
                hint="Expected something like postgresql+asyncpg://user:password@db.example/name or "
                "sqlite+aiosqlite:////var/lib/app/tokens.db.",
            )
        package = driver.partition("+")[2]
        if importlib.util.find_spec(package) is None:
            raise ConfigurationError(
                f"A database with the driver {driver} requires the {package} package.",
                hint=f"Install it: pip install {package}.",
            )
        if driver.startswith("sqlite") and (url.database in (None, "", ":memory:") or "mode" in url.query):
            raise ConfigurationError(
                "A SQLite database in memory exists for one connection only.",
                hint="Pass the path of a file, or use MemoryStore().",
            )
        return cls(url.set(drivername=driver))

    @property
    def has_password(self) -> bool:
        """Whether the URL has credentials."""
        return self.url.password is not None or "password" in self.url.query

    @property
    def file(self) -> Path | None:
        """Path of a SQLite database; None for other databases, and for a ``file:`` URI."""
        database = self.url.database
        if self.url.get_backend_name() != "sqlite" or database is None or "uri" in self.url.query:
            return None
        return Path(database)

    def in_another_directory(self) -> str:
        """Return the text of a URL that is the same database for a process in another directory."""
        absolute = self.url if self.file is None else self.url.set(database=str(self.file.absolute()))
        return absolute.render_as_string(hide_password=False)

    def connect_args(self, timeout: float) -> dict[str, Any]:
        """Return options of the driver; ``timeout`` limits each wait for the database, in seconds.

        No statement is prepared under a name that another client of a connection pooler may use as well.
        """
        driver = self.url.get_driver_name()
        if driver == "aiosqlite":
            return {"timeout": timeout}
        if driver == "asyncpg":
            return {
                "timeout": timeout,
                "command_timeout": timeout,
                "statement_cache_size": 0,
                "prepared_statement_cache_size": 0,
                "prepared_statement_name_func": lambda: f"__aprocore_{uuid.uuid4()}__",
            }
        return {"connect_timeout": math.ceil(timeout), "prepare_threshold": None}


def address_of(url: URL) -> str:
    """Return the address of a database without credentials."""
    if url.get_backend_name() == "sqlite":
        return url.database or "memory"
    host = url.host or url.query.get("host") or "localhost"
    return f"{host if isinstance(host, str) else host[0]}:{url.port or _DEFAULT_PORT}/{url.database or ''}"
