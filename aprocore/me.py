"""Record of the signed-in user, apart from the client because records import msgspec."""

from __future__ import annotations

from .model import Model, record
from .types import Id

__all__ = ["Me"]


@record
class Me(Model):
    """The signed-in user."""

    id: Id
    """Procore's id of the user."""
    login: str | None = None
    """Email address."""
    name: str | None = None
    """Full name; sent only if the request names a company or a project."""
