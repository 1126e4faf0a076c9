"""Comparison of what a pipeline has loaded with what its destination still has."""

from __future__ import annotations

import dlt
from dlt.common.destination.client import WithStateSync
from dlt.common.destination.exceptions import DestinationUndefinedEntity

__all__ = ["begin_again_if_lost", "note_loaded"]

# Key in the part of a pipeline's state that stays in its folder.
_LOADED = "aprocore_loaded"


def note_loaded(pipeline: dlt.Pipeline) -> None:
    """Record the version of the state that was loaded into the destination, in the folder of the pipeline."""
    pipeline.set_local_state_val(_LOADED, pipeline.state.get("_state_version", 0))


def begin_again_if_lost(pipeline: dlt.Pipeline) -> bool:
    """Forget the state of a pipeline if its destination has none or an older one, and return whether that is so.

    A database may have been deleted, or replaced by an earlier copy. dlt would go on with its own state, and read only
    what has changed since: it begins again by itself only if the schema is gone too.
    """
    try:
        loaded = pipeline.get_local_state_val(_LOADED)
    except KeyError:
        return False
    try:
        with pipeline.destination_client() as client:
            if not isinstance(client, WithStateSync):
                return False
            stored = client.get_stored_state(pipeline.pipeline_name)
    except DestinationUndefinedEntity:
        stored = None
    except Exception:
        # The run will say what is wrong with the destination.
        return False
    if stored is not None and stored.version >= loaded:
        return False
    pipeline.drop()
    return True
