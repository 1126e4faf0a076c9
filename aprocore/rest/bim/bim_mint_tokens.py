"""BIM mint tokens (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimMintToken(Model):
    """A BIM mint token."""

    access_token: str | None = None


class BimMintTokensResource(Resource):
    """BIM mint tokens (BIM)."""

    __slots__ = ()

    async def create(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BimMintToken:
        """Create BIM mint tokens.

        POST /rest/v1.0/bim_mint_tokens
        https://developers.procore.com/reference/rest/v1/bim-mint-tokens?version=1.0#create-bim-mint-tokens

        Returns:
            :class:`BimMintToken`.
        """
        return await self._one(
            BimMintToken,
            "POST",
            "/rest/v1.0/bim_mint_tokens",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )
