"""Client secrets that a function supplies for each token request."""

from __future__ import annotations

from ...errors import DeadlineExceededError, ProcoreError, TokenRefreshError
from ...sansio.client_secrets import SuppliedSecret
from ...sansio.grants import Grant, StaticToken
from ..deadlines import within

__all__ = ["grant_with_secret"]


async def grant_with_secret(grant: Grant, seconds: float) -> Grant:
    """Return a grant with its client secret for one request, which a function may supply within ``seconds``.

    Raises:
        ConfigurationError: the function returned no valid secret.
        TokenRefreshError: it failed.
        DeadlineExceededError: it took too long.
    """
    if isinstance(grant, StaticToken) or not isinstance(grant.client_secret_source, SuppliedSecret):
        return grant
    try:
        secret = await within(seconds, grant.client_secret_source.get(), lambda: _too_late(seconds))
    except ProcoreError:
        raise
    except Exception as error:
        # Its text may have a secret.
        failure = TokenRefreshError(
            f"The function that supplies the client secret failed: {type(error).__name__}.",
            hint="Nothing was sent. Fix the function, and call again.",
        )
    else:
        return grant.with_client_secret(secret)
    raise failure


def _too_late(seconds: float) -> DeadlineExceededError:
    return DeadlineExceededError(
        f"The function that supplies the client secret took longer than {seconds:g} s.", hint="Nothing was sent."
    )
