"""Views of lists that have IDs in place of objects, by the overloads of the typed methods."""

from __future__ import annotations

import functools
import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from aprocore import Model, Procore, catalogue
from aprocore.sandbox import Sandbox
from aprocore.sandbox.spec.response_types import response_type_of

pytestmark = pytest.mark.anyio


def lists_with_id_views() -> Iterator[tuple[str, str]]:
    """Yield the names of operations, each with its view that has IDs."""
    for operation in catalogue.operations():
        for view in response_type_of(operation.name, is_v2=operation.version.startswith("v2")).id_views:
            yield operation.name, view


LISTS = list(lists_with_id_views())


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


def test_lists_with_id_views_are_those_of_the_typed_methods() -> None:
    assert len(LISTS) == 15
    assert ("directory.company_users.list_for_company", "ids_only") in LISTS
    assert ("portfolio.projects.list", "ids") in LISTS


@pytest.mark.parametrize(("name", "view"), LISTS)
async def test_list_has_the_ids_of_its_objects(sandbox: Sandbox, procore: Procore, name: str, view: str) -> None:
    method = functools.reduce(getattr, name.split("."), procore)
    parameter = "view" if "view" in inspect.signature(method).parameters else "serializer_view"
    ids = sandbox.ids_for(name)
    objects: list[Any] = await method(**ids).all()
    found = await method(**ids, **{parameter: view}).all()
    assert found == [item.id if isinstance(item, Model) else item["id"] for item in objects]
    assert {type(one) for one in found} <= {int, str}


async def test_users_and_projects_have_ids(procore: Procore) -> None:
    users = await procore.directory.company_users.list_for_company(view="ids_only").all()
    assert all(isinstance(user_id, int) for user_id in users)
    assert len(users) > 1
    assert procore.project_id in await procore.portfolio.projects.list(view="ids").all()
