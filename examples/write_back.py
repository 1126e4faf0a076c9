"""Write vendors of an ERP to Procore, and their ids at Procore back to the ERP: python write_back.py erp.db

The table is vendors(id TEXT, name, version, procore_id, synced_version, error). Set the variables PROCORE_….
"""

import asyncio
import sqlite3
import sys
from contextlib import closing

import aprocore


async def write_back(erp: sqlite3.Connection) -> None:
    changed = erp.execute("SELECT id, name, version FROM vendors WHERE synced_version IS NOT version").fetchall()
    versions = {vendor_id: version for vendor_id, _, version in changed}

    def record(result: aprocore.SyncResult) -> None:
        print(result.tally())
        for vendor in result.entities:
            values = (vendor.id, versions[vendor.origin_id], vendor.origin_id)
            erp.execute("UPDATE vendors SET procore_id = ?, synced_version = ?, error = NULL WHERE id = ?", values)
        for refusal in result.errors:
            erp.execute("UPDATE vendors SET error = ? WHERE id = ?", (str(refusal.errors), refusal.raw["origin_id"]))

    # A row is sent until its answer is recorded: Procore finds a vendor that was created before by its origin_id.
    rows = ({"origin_id": vendor_id, "name": name} for vendor_id, name, _ in changed)
    async with aprocore.Procore.from_env() as procore:
        try:
            async for result in procore.directory.company_vendors.sync(rows):
                record(result)
        except aprocore.SyncInterruptedError as error:
            record(error.result)
            raise


if __name__ == "__main__":
    with closing(sqlite3.connect(sys.argv[1], isolation_level=None)) as database:
        asyncio.run(write_back(database))
