"""Checkpoints as arguments: a path, or a checkpoint that several machines share."""

from __future__ import annotations

import os
from typing import TypeAlias

from ..errors import ConfigurationError
from ..state.batch_checkpoint import BatchCheckpoint
from ..state.redis_checkpoint import RedisCheckpoint
from ..state.sqlite_checkpoint import SQLiteCheckpoint
from ..types import kind_of

__all__ = ["Checkpoint", "checkpoint_of_run"]

Checkpoint: TypeAlias = str | os.PathLike[str] | RedisCheckpoint
"""Path of an SQLite file, or a checkpoint in Redis."""


def checkpoint_of_run(checkpoint: Checkpoint | None) -> BatchCheckpoint | None:
    """Return the checkpoint for one run, without I/O; None without one.

    Raises:
        ConfigurationError: the argument is something else.
    """
    if checkpoint is None:
        return None
    if isinstance(checkpoint, RedisCheckpoint):
        return checkpoint.begin_run()
    if not isinstance(checkpoint, str | os.PathLike):
        raise ConfigurationError(f"checkpoint must be a path or a RedisCheckpoint, not {kind_of(checkpoint)}.")
    return SQLiteCheckpoint(checkpoint)
