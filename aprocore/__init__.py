"""Asyncio client for the Procore API."""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import sandbox as sandbox
    from .client import Procore as Procore
    from .environments import FEDERAL as FEDERAL
    from .environments import MONTHLY_SANDBOX as MONTHLY_SANDBOX
    from .environments import PRODUCTION as PRODUCTION
    from .environments import SANDBOX as SANDBOX
    from .environments import Environment as Environment
    from .errors import AmbiguousOutcomeError as AmbiguousOutcomeError
    from .errors import AppNotConnectedError as AppNotConnectedError
    from .errors import AuthError as AuthError
    from .errors import AuthorizationDeniedError as AuthorizationDeniedError
    from .errors import BadRequestError as BadRequestError
    from .errors import CertificateError as CertificateError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import ConnectError as ConnectError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import DecodeError as DecodeError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import MissingCompanyError as MissingCompanyError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationLoopError as PaginationLoopError
    from .errors import PartialFailureError as PartialFailureError
    from .errors import ProcoreError as ProcoreError
    from .errors import ProtocolError as ProtocolError
    from .errors import RateLimitedError as RateLimitedError
    from .errors import ReauthorizationRequiredError as ReauthorizationRequiredError
    from .errors import RequestTimeoutError as RequestTimeoutError
    from .errors import ResponseError as ResponseError
    from .errors import ServerError as ServerError
    from .errors import SessionClosedError as SessionClosedError
    from .errors import StateMismatchError as StateMismatchError
    from .errors import SyncInterruptedError as SyncInterruptedError
    from .errors import TokenRefreshError as TokenRefreshError
    from .errors import TransportError as TransportError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnexpectedLinkError as UnexpectedLinkError
    from .errors import UnprocessableError as UnprocessableError
    from .me import Me as Me
    from .model import Model as Model
    from .net.rate_limit.limiter import Limiter as Limiter
    from .net.rate_limit.redis_limiter import RedisLimiter as RedisLimiter
    from .net.token_stores import FileStore as FileStore
    from .net.token_stores import MemoryStore as MemoryStore
    from .net.token_stores import TokenKey as TokenKey
    from .net.token_stores import TokenStore as TokenStore
    from .net.token_stores.keyring_store import KeyringStore as KeyringStore
    from .net.token_stores.redis_store import RedisStore as RedisStore
    from .net.transport import Timeout as Timeout
    from .pages import Page as Page
    from .pages import Pages as Pages
    from .sansio.authorization_request import AuthorizationRequest as AuthorizationRequest
    from .sansio.bulk_results import PartialRefusal as PartialRefusal
    from .sansio.bulk_results import PartialResult as PartialResult
    from .sansio.grants import OOB as OOB
    from .sansio.grants import AuthorizationCode as AuthorizationCode
    from .sansio.grants import ClientCredentials as ClientCredentials
    from .sansio.grants import RefreshToken as RefreshToken
    from .sansio.grants import StaticToken as StaticToken
    from .sansio.hooks import Hook as Hook
    from .sansio.hooks import RequestAttempt as RequestAttempt
    from .sansio.messages import Response as Response
    from .sansio.messages import StreamedResponse as StreamedResponse
    from .sansio.multipart import File as File
    from .sansio.multipart import Multipart as Multipart
    from .sansio.pagination.styles import Pager as Pager
    from .sansio.retries import RetryPolicy as RetryPolicy
    from .sansio.sync import SyncRefusal as SyncRefusal
    from .sansio.sync import SyncResult as SyncResult
    from .sansio.sync import SyncRow as SyncRow
    from .sansio.tokens import Token as Token
    from .sansio.tokens import TokenInfo as TokenInfo
    from .session import Session as Session
    from .sync import Sync as Sync
    from .types import RateLimit as RateLimit
    from .types import RateLimits as RateLimits
    from .unset import UNSET as UNSET

logging.getLogger(__name__).addHandler(logging.NullHandler())

# Module of each public name. Names are imported at their first use, so that `import aprocore` is cheap.
_NAMES_BY_MODULE = {
    "client": ("Procore",),
    "environments": ("FEDERAL", "MONTHLY_SANDBOX", "PRODUCTION", "SANDBOX", "Environment"),
    "errors": (
        "AmbiguousOutcomeError",
        "AppNotConnectedError",
        "AuthError",
        "AuthorizationDeniedError",
        "BadRequestError",
        "CertificateError",
        "ConfigurationError",
        "ConflictError",
        "ConnectError",
        "DeadlineExceededError",
        "DecodeError",
        "ForbiddenError",
        "MissingCompanyError",
        "NotFoundError",
        "PaginationLoopError",
        "PartialFailureError",
        "ProcoreError",
        "ProtocolError",
        "RateLimitedError",
        "ReauthorizationRequiredError",
        "RequestTimeoutError",
        "ResponseError",
        "ServerError",
        "SessionClosedError",
        "StateMismatchError",
        "SyncInterruptedError",
        "TokenRefreshError",
        "TransportError",
        "UnauthorizedError",
        "UnexpectedLinkError",
        "UnprocessableError",
    ),
    "me": ("Me",),
    "model": ("Model",),
    "net.rate_limit.limiter": ("Limiter",),
    "net.rate_limit.redis_limiter": ("RedisLimiter",),
    "net.token_stores": ("FileStore", "MemoryStore", "TokenKey", "TokenStore"),
    "net.token_stores.keyring_store": ("KeyringStore",),
    "net.token_stores.redis_store": ("RedisStore",),
    "net.transport": ("Timeout",),
    "pages": ("Page", "Pages"),
    "sansio.authorization_request": ("AuthorizationRequest",),
    "sansio.grants": ("OOB", "AuthorizationCode", "ClientCredentials", "RefreshToken", "StaticToken"),
    "sansio.hooks": ("Hook", "RequestAttempt"),
    "sansio.messages": ("Response", "StreamedResponse"),
    "sansio.pagination.styles": ("Pager",),
    "sansio.multipart": ("File", "Multipart"),
    "sansio.bulk_results": ("PartialRefusal", "PartialResult"),
    "sansio.retries": ("RetryPolicy",),
    "sansio.sync": ("SyncRefusal", "SyncResult", "SyncRow"),
    "sansio.tokens": ("Token", "TokenInfo"),
    "session": ("Session",),
    "sync": ("Sync",),
    "types": ("RateLimit", "RateLimits"),
    "unset": ("UNSET",),
}
_MODULE_OF = {name: module for module, names in _NAMES_BY_MODULE.items() for name in names}

__all__ = [
    "FEDERAL",
    "MONTHLY_SANDBOX",
    "OOB",
    "PRODUCTION",
    "SANDBOX",
    "UNSET",
    "AmbiguousOutcomeError",
    "AppNotConnectedError",
    "AuthError",
    "AuthorizationCode",
    "AuthorizationDeniedError",
    "AuthorizationRequest",
    "BadRequestError",
    "CertificateError",
    "ClientCredentials",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "DeadlineExceededError",
    "DecodeError",
    "Environment",
    "File",
    "FileStore",
    "ForbiddenError",
    "Hook",
    "KeyringStore",
    "Limiter",
    "Me",
    "MemoryStore",
    "MissingCompanyError",
    "Model",
    "Multipart",
    "NotFoundError",
    "Page",
    "Pager",
    "Pages",
    "PaginationLoopError",
    "PartialFailureError",
    "PartialRefusal",
    "PartialResult",
    "Procore",
    "ProcoreError",
    "ProtocolError",
    "RateLimit",
    "RateLimitedError",
    "RateLimits",
    "ReauthorizationRequiredError",
    "RedisLimiter",
    "RedisStore",
    "RefreshToken",
    "RequestAttempt",
    "RequestTimeoutError",
    "Response",
    "ResponseError",
    "RetryPolicy",
    "ServerError",
    "Session",
    "SessionClosedError",
    "StateMismatchError",
    "StaticToken",
    "StreamedResponse",
    "Sync",
    "SyncInterruptedError",
    "SyncRefusal",
    "SyncResult",
    "SyncRow",
    "Timeout",
    "Token",
    "TokenInfo",
    "TokenKey",
    "TokenRefreshError",
    "TokenStore",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedLinkError",
    "UnprocessableError",
    "__version__",
    "sandbox",
]


def __getattr__(name: str) -> Any:
    if name == "sandbox":
        return importlib.import_module(".sandbox", __name__)
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
