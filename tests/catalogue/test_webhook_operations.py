"""Operations for the resources of webhooks."""

from __future__ import annotations

import inspect
from operator import attrgetter
from typing import Any

from aprocore import Procore, StaticToken
from aprocore.catalogue.webhook_operations import _OPERATIONS, get_operation, list_operation
from aprocore.catalogue.webhook_resources import COMPANY_RESOURCES, PROJECT_RESOURCES
from tests.support.cases import cases

RESOURCES = (*COMPANY_RESOURCES, *PROJECT_RESOURCES)


def method_of(name: str) -> Any:
    return attrgetter(name)(Procore(StaticToken("unused")))


def test_the_table_has_only_names_of_procore() -> None:
    assert set(_OPERATIONS) <= set(RESOURCES)
    assert len(_OPERATIONS) > 100
    assert get_operation("Unheard Of") is None
    assert list_operation("Unheard Of") is None


@cases("resource", RESOURCES)
def test_operations_of_a_resource(resource: str) -> None:
    scope = {"company_id"} if resource in COMPANY_RESOURCES else {"company_id", "project_id"}
    get, listed = get_operation(resource), list_operation(resource)
    for operation, answers in ((get, "object"), (listed, "list")):
        if operation is not None:
            names = {parameter.name for parameter in operation.parameters}
            assert (operation.method, operation.answers, operation.deprecated) == ("GET", answers, False)
            assert names & scope
            required = {parameter.name for parameter in operation.parameters if parameter.required}
            assert "project_id" not in required - scope
    if get is not None:
        ids = [parameter.name for parameter in get.parameters if parameter.required]
        assert get.path.endswith("}")
        # The ids of the catalogue are arguments of the typed method.
        inspect.signature(method_of(get.name)).bind(**dict.fromkeys(ids, 1))
