"""Conversion between the application's state and a snapshot."""

from __future__ import annotations

from ..app_state import AppState
from ..data.snapshot import FORMAT, Snapshot, SnapshotError, path_as_text, path_of_text
from ..webhooks.webhook_validation import check_hooks
from .diff import apply, differences

__all__ = ["restore_snapshot", "snapshot_of"]


def snapshot_of(state: AppState) -> Snapshot:
    """Return a snapshot of the persistent state."""
    store, seed_data = state.store, state.seed_data
    return Snapshot(
        aprocore_sandbox=FORMAT,
        seed=seed_data.seed,
        client_id=state.application.client_id,
        client_secret=state.application.client_secret,
        tokens=state.tokens.snapshot(),
        made=store.made,
        last_id=seed_data.last_id,
        records={
            path_as_text(path): list(seed_data.records[path].values())
            for path in sorted(seed_data.records)
            if seed_data.records[path]
        },
        collections=differences(store, state.pristine_store()),
    )


def restore_snapshot(state: AppState, snapshot: Snapshot) -> None:
    """Restore a snapshot into a new state with its seed and credentials.

    Raises:
        SnapshotError: the snapshot is inconsistent.
    """
    check_hooks(snapshot.collections)
    try:
        state.tokens.restore(snapshot.tokens)
    except LookupError:
        raise SnapshotError("a token in it belongs to no sign-in") from None
    if any(type(record.get("id")) is not int for records in snapshot.records.values() for record in records):
        raise SnapshotError("a record in it has no id")
    try:
        records = {path_of_text(path): records for path, records in snapshot.records.items()}
        state.seed_data.restore(records, snapshot.last_id)
        apply(state.store, snapshot.collections, snapshot.made)
    except UnicodeEncodeError:
        raise SnapshotError("it contains an invalid path") from None
