"""The user who is signed in."""

from __future__ import annotations

from .model import Model, record

__all__ = ["Me"]


@record
class Me(Model):
    """The user who is signed in."""

    id: int | str | None = None
    #: The e-mail address.
    login: str | None = None
    #: Comes for a company or a project only.
    name: str | None = None
