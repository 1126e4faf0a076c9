"""Commands ``aprocore upload`` and ``aprocore download``."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import NotReadyError, ProcoreError, ServerError, TransportError
from .command import Command, company_option, json_option, run
from .credentials import open_session
from .output import message, one_line, print_json, progress
from .output_files import path_of

if TYPE_CHECKING:
    from ..client import Procore
    from ..files.file_tree import FileTool
    from ..files.folder_download import FolderDownload
    from ..sansio.files.transfer_values import Downloaded, TransferProgress, Uploaded

__all__ = ["download", "upload"]

_BAR_WIDTH = 24
_PHASES = {"reading": "reading", "processing": "waiting for Procore", "done": "done"}
_GO_ON = "Run the same command again to go on: what has arrived is not transferred again."

project_option: Callable[[Any], Any] = click.option(
    "--project-id", metavar="ID", help="The project.  [default: PROCORE_PROJECT_ID]"
)


@click.command(cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@project_option
@click.option("--for-company", is_flag=True, help="Upload for the company, not for a project.")
@click.option("--name", metavar="NAME", help="File name at Procore.  [default: that of FILE]")
@click.option(
    "--kind",
    type=click.Choice(("unified", "segmented", "form")),
    default="unified",
    help="Version 2.1, or 1.1 in segments or in one request.  [default: unified]",
)
@company_option
@json_option
def upload(
    files: Sequence[str],
    project_id: str | None,
    for_company: bool,
    name: str | None,
    kind: Any,
    company_id: str | None,
    as_json: bool,
) -> None:
    """Upload FILEs in segments, and print the ids for upload_ids or upload_uuid of a resource.

    An upload that was interrupted goes on when the same command runs again.
    """
    if name is not None and len(files) > 1:
        raise click.UsageError("--name names one FILE.")
    results: list[Uploaded] = []

    async def send() -> None:
        async with open_session(company_id) as procore:
            project = None if for_company else project_id if project_id is not None else procore.project_id
            if project is None and not for_company:
                raise click.UsageError("Pass --project-id, set PROCORE_PROJECT_ID, or pass --for-company.")
            for file in files:
                path = path_of(file)
                journal = None if kind == "form" else _journal(procore, path, project, kind)
                async with _shown(f"Uploading {path.name}") as show:
                    uploaded = await procore.files.upload(
                        path, project_id=project, name=name, kind=kind, progress=show, journal=journal
                    )
                if uploaded.restarted:
                    message(f"{one_line(path.name)}: the upload that was begun before could not go on; it began again.")
                results.append(uploaded)
                if not as_json:
                    click.echo(f"{uploaded.id}  {one_line(uploaded.name)}  {uploaded.size:,} bytes")

    try:
        run(send)
    finally:
        if as_json and results:
            print_json([_uploaded(uploaded) for uploaded in results])


def _uploaded(uploaded: Uploaded) -> dict[str, Any]:
    return {
        "id": uploaded.id,
        "name": uploaded.name,
        "size": uploaded.size,
        "sha256": uploaded.sha256,
        "content_type": uploaded.content_type,
        "restarted": uploaded.restarted,
    }


def _journal(procore: Procore, path: Path, project: object, kind: str) -> Path:
    """Return the path of the journal of one file for one target; its directory is created."""
    from ..net.platform.folders import state_folder

    key = procore.token_manager.key
    parts = (*key, procore.environment.api_url, procore.company_id, project, kind, path.absolute())
    folder = state_folder() / "uploads"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / f"{hashlib.sha256(repr(tuple(map(str, parts))).encode()).hexdigest()[:32]}.json"


@click.command(cls=Command)
@click.argument("sources", metavar="[URL]...", nargs=-1)
@click.option("--to", metavar="PATH", default=".", help="File, or directory for several.  [default: this directory]")
@click.option("--documents", is_flag=True, help="Download the documents of the project.")
@click.option("--drawings", is_flag=True, help="Download its current drawings, by area.")
@click.option("--photos", is_flag=True, help="Download its photos, by album.")
@click.option("--folder", metavar="ID", help="Download only this folder of the documents, this area or this album.")
@click.option("--sha256", metavar="HEX", help="The checksum that the file must have.")
@click.option("-f", "--force", is_flag=True, help="Overwrite an existing file.")
@project_option
@company_option
@json_option
def download(
    sources: Sequence[str],
    to: str,
    documents: bool,
    drawings: bool,
    photos: bool,
    folder: str | None,
    sha256: str | None,
    force: bool,
    project_id: str | None,
    company_id: str | None,
    as_json: bool,
) -> None:
    """Download files: each URL is one that Procore gave, or a path such as /rest/v1.0/….

    A download that was interrupted goes on when the same command runs again.
    """
    chosen: dict[FileTool, bool] = {"documents": documents, "drawings": drawings, "photos": photos}
    tools: list[FileTool] = [name for name, is_chosen in chosen.items() if is_chosen]
    target, tree = path_of(to), bool(tools) or folder is not None
    if bool(sources) == tree or len(tools) > 1:
        raise click.UsageError("Pass one of: a URL, --documents, --drawings, --photos, or --folder.")
    if len(sources) > 1 and (sha256 is not None or not target.is_dir()):
        raise click.UsageError("Several URLs need a directory: --to DIRECTORY, without --sha256.")
    if tree and sha256 is not None:
        raise click.UsageError("--sha256 is for one URL.")
    if not tree and target.is_file() and not force:
        raise click.UsageError(f"{to} already exists. Pass --force to overwrite it.")
    if tree:
        tool: FileTool = tools[0] if tools else "documents"
        work = partial(_download_folder, tool, folder, target, project_id, company_id)
        _print_folder(run(work), as_json)
        return
    results: list[Downloaded] = []

    async def receive() -> None:
        async with open_session(company_id) as procore:
            for source in sources:
                async with _shown("Downloading") as show:
                    done = await procore.files.download(source, to=target, progress=show, sha256=sha256)
                results.append(done)
                if not as_json:
                    click.echo(f"{one_line(str(done.path))}  {done.size:,} bytes")

    try:
        run(receive)
    finally:
        if as_json and results:
            print_json([_downloaded(done) for done in results])


def _files_of(number: int) -> str:
    """Return "1 file", or the number and "files"."""
    return "1 file" if number == 1 else f"{number:,} files"


def _downloaded(done: Downloaded) -> dict[str, Any]:
    return {"path": str(done.path), "size": done.size, "received": done.received, "content_type": done.content_type}


async def _download_folder(
    tool: FileTool, folder: str | None, target: Path, project_id: str | None, company_id: str | None
) -> FolderDownload:
    async with open_session(company_id) as procore, _shown("Downloading") as show:
        project: Any = project_id if project_id is not None else procore.project_id
        if project is None:
            raise click.UsageError("Pass --project-id, or set PROCORE_PROJECT_ID.")
        return await procore.files.download_folder(folder, to=target, tool=tool, project_id=project, progress=show)


def _print_folder(result: FolderDownload, as_json: bool) -> None:
    failures = {failure.entry.path: str(failure.error) for failure in result.failures}
    if as_json:
        files = [_downloaded(done) for done in result.files]
        print_json({"path": str(result.path), "files": files, "unchanged": result.unchanged, "failures": failures})
    else:
        click.echo(f"{one_line(str(result.path))}  {_files_of(len(result.files))}, {result.unchanged} unchanged")
        for path, error in failures.items():
            message(f"aprocore: {one_line(path)}: {one_line(error)}")
    if failures:
        raise ProcoreError(
            f"{_files_of(len(failures))} could not be downloaded.", hint="Run the same command again for them."
        )


# -- progress ---------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def _shown(title: str) -> AsyncIterator[Callable[[TransferProgress], None]]:
    """Show the progress of a transfer on a terminal, and say how to go on if it is interrupted or fails."""
    begun = False
    async with progress(title) as indicator:

        def show(done: TransferProgress) -> None:
            nonlocal begun
            begun = done.phase in ("sending", "processing", "receiving")
            indicator.update(f"{title}: {bar(done)}")

        try:
            yield show
        except asyncio.CancelledError:
            if begun:
                message(_GO_ON)
            raise
        except (TransportError, ServerError, NotReadyError) as error:
            if begun:
                error.hint = _GO_ON
            raise


def bar(done: TransferProgress) -> str:
    """Return the progress as one line of text."""
    phase = _PHASES.get(done.phase, "")
    if not done.total:
        return phase or f"{done.bytes / 1e6:,.1f} MB"
    share = min(1.0, done.bytes / done.total)
    filled = "━" * int(share * _BAR_WIDTH)
    line = f"{filled:╌<{_BAR_WIDTH}} {share:4.0%}  {done.bytes / 1e6:,.1f} of {done.total / 1e6:,.1f} MB"
    return f"{line}  {phase}" if phase else line
