"""Download a project's documents: python download_documents.py DIRECTORY, with PROCORE_… in the environment."""

import asyncio
import sys

import aprocore


async def main(procore: aprocore.Procore, directory: str) -> None:
    # Another run downloads only what is missing or has changed.
    result = await procore.files.download_folder(None, to=directory)
    print(f"{len(result.files)} files in {result.path}, {result.unchanged} unchanged")
    for failure in result.failures:
        print(f"{failure.entry.path}: {failure.error}", file=sys.stderr)


if __name__ == "__main__":

    async def run() -> None:
        async with aprocore.Procore.from_env() as procore:
            await main(procore, sys.argv[1])

    asyncio.run(run())
