"""Upload a file and attach it to an RFI, in a reply: python upload_to_rfi.py RFI_ID FILE, with PROCORE_… set."""

import asyncio
import sys

import aprocore


async def main(procore: aprocore.Procore, rfi_id: int, path: str) -> None:
    # With the journal, the same command goes on where a killed one was, and sends only what has not arrived.
    uploaded = await procore.files.upload(path, progress=print, journal=f"{path}.upload.json")
    await procore.rfis.replies.create(rfi_id=rfi_id, reply={"body": "See the file.", "upload_ids": [uploaded]})
    print(f"{uploaded.name} ({uploaded.size:,} bytes) is attached to RFI {rfi_id}")


if __name__ == "__main__":

    async def run() -> None:
        async with aprocore.Procore.from_env() as procore:
            await main(procore, int(sys.argv[1]), sys.argv[2])

    asyncio.run(run())
