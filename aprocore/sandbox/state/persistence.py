"""Conversion between the application's state and a snapshot."""

from __future__ import annotations

from ..app_state import AppState
from ..data.snapshot import FORMAT, Snapshot, SnapshotError
from ..webhooks.webhook_validation import check_hooks
from .diff import apply, differences

__all__ = ["restore_snapshot", "snapshot_of"]


def snapshot_of(state: AppState) -> Snapshot:
    """Return a snapshot of the persistent state."""
    store = state.store
    return Snapshot(
        aprocore_sandbox=FORMAT,
        seed=state.seed_data.seed,
        client_id=state.application.client_id,
        client_secret=state.application.client_secret,
        tokens=state.tokens.snapshot(),
        made=store.made,
        collections=differences(store, state.pristine_store()),
        jobs=state.jobs.snapshot(),
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
    try:
        apply(state.store, snapshot.collections, snapshot.made)
    except UnicodeEncodeError:
        raise SnapshotError("it contains an invalid path") from None
    state.jobs.restore(snapshot.jobs)
