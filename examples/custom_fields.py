"""Custom fields by the labels that users see: read, update and create.

PROCORE_CLIENT_ID=… PROCORE_CLIENT_SECRET=… PROCORE_COMPANY_ID=… PROCORE_PROJECT_ID=… python custom_fields.py
"""

import asyncio
from decimal import Decimal

import aprocore


async def main(procore: aprocore.Procore) -> None:
    # One request for each company and tool, kept as long as the session; refresh=True reads them again.
    fields = await procore.custom_fields("rfis")
    for field in fields.values():
        print(field.label, field.data_type, *map(str, field.options))

    rfi = (await procore.rfis.list())[0]
    print(rfi.custom["Effort Estimate"])  # a Decimal, or None if it is empty

    # Assigned values are checked by the field's type. Entries of a list of values are given by label or id.
    rfi.custom["Effort Estimate"] = Decimal("4.5")
    rfi.custom["Discipline"] = "Structural"
    rfi.custom["Affected Trades"] = ["Framing", "Drywall"]
    rfi = await procore.rfis.update(id=rfi.id or 0, rfi=rfi.custom.changes)
    print(rfi.custom["Effort Estimate"], rfi.custom["Discipline"], *rfi.custom["Affected Trades"])

    # The body of a new object has its custom fields beside the others.
    manager = (await procore.rfis.potential_rfi_managers.list())[0]
    created = await procore.rfis.create(
        rfi={
            "subject": "Slab edge",
            "question": {"body": "Which level?"},
            "rfi_manager_id": manager.id,
            **fields.body({"Effort Estimate": 2, "Needs Survey": True}),
        }
    )
    print(created.custom["Needs Survey"], created.custom["custom_field_49417"])  # by key instead of label


if __name__ == "__main__":

    async def run() -> None:
        async with aprocore.Procore.from_env() as procore:
            await main(procore)

    asyncio.run(run())
