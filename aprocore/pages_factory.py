"""Lists of a session: checked options, the request of each page, and the identity for cursors."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeAlias

import attrs

from .engine import Engine
from .options import PageOptions, check_into, check_names, check_types
from .pages import Pages
from .sansio.conditions import check_conditions
from .sansio.messages import Response
from .sansio.pagination.cursors import ListIdentity
from .sansio.pagination.page_sizes import ReducedPageSizes
from .sansio.pagination.styles import Pager, PageRequest, Plan
from .sansio.requests import check_method
from .sansio.retries import PageRetryPolicy, RetryPolicy
from .types import Params

__all__ = ["PagesFactory"]

# ``Session.request``, for a path that may be the absolute one of a link.
_RequestPage: TypeAlias = Callable[..., Coroutine[Any, Any, Response]]


@attrs.frozen(eq=False)
class PagesFactory:
    """Factory of the lists of one user of a session."""

    origin: str
    """The API origin."""
    engine: Engine
    """The engine of the user, whose token belongs to the identity of a list."""
    sizes: ReducedPageSizes
    """Page sizes that turned out to be too large, shared by the lists of the session."""
    retry: RetryPolicy
    """The session's retry policy."""
    read_only: bool = False
    """Whether requests that may write are refused."""

    def build(
        self,
        request_page: _RequestPage,
        method: str,
        path: str,
        default_company: int | str | None,
        options: PageOptions,
        *,
        params: Params | None,
        into: type[Any] | None,
        per_page: int | None,
        concurrency: int,
        pager: Pager,
        enveloped: bool | None,
        items_key: str | None,
        cursor: Mapping[str, Any] | str | None,
    ) -> Pages[Any]:
        """Return a paginated list; nothing is sent before it is awaited or iterated.

        Args:
            request_page: function that sends a request, with the parameters of ``Session.request``.
            method: HTTP method.
            path: API path of the list.
            default_company: the company id of the session, for calls without one.
            options: options of the request of each page.
            params: query parameters.
            into: attrs class into which each item is decoded; None leaves JSON values.
            per_page: items per page; None for the default of the API version.
            concurrency: number of pages requested at once.
            pager: pagination style.
            enveloped: whether the list is under ``data`` in the body; None for the convention of the API version.
            items_key: key of the list in the body; None if the body or its ``data`` is the list.
            cursor: position at which to resume; None for the start.

        Raises:
            ConfigurationError: an argument is invalid.
            TypeError: an option does not exist.
        """
        check_names("paginate", options, PageOptions.__optional_keys__)
        check_types(path=path, pager=pager, enveloped=enveloped, items_key=items_key)
        if into is not None:
            check_into(into)
        method, plan = check_method(method), Plan.of(path, params, per_page, pager)
        check_conditions(params or {})
        if method != "GET" and not self.read_only:
            # A search changes nothing. A session that only reads does not take that for granted.
            options.setdefault("reads", options.get("idempotent", True))

        def fetch(page: PageRequest, shortens: bool) -> Coroutine[Any, Any, Response]:
            page_options: dict[str, Any] = {**options}
            if shortens:
                page_options["retry"] = PageRetryPolicy.of(options.get("retry") or self.retry)
            return request_page(method, page.path, params=page.params, into=into, **page_options)

        return Pages(
            fetch,
            plan,
            enveloped=enveloped,
            items_key=items_key,
            concurrency=concurrency,
            sizes=self.sizes,
            trusted_origins=self.engine.trusted_origins,
            identity=ListIdentity.of(
                plan,
                method,
                self.origin,
                tuple(self.engine.manager.key),
                options.get("company_id", default_company),
                options.get("json"),
            ),
            cursor=cursor,
            into=into,
        )
