"""BIM mint tokens (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimMintToken",
    "BimMintTokensResource",
]


@record
class BimMintToken(Model):
    """What Procore tells of BIM mint tokens."""

    access_token: str | None = None


class BimMintTokensResource(Resource):
    """BIM mint tokens (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BimMintToken:
        """Create BIM mint tokens.

        POST /rest/v1.0/bim_mint_tokens
        """
        return await self._one(
            BimMintToken,
            "POST",
            "/rest/v1.0/bim_mint_tokens",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )
