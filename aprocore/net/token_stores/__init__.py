"""Token stores: in memory, in a file, in the system keyring, and in Redis."""

from .base import TokenKey, TokenStore
from .file import FileStore
from .memory import MemoryStore

__all__ = ["FileStore", "MemoryStore", "TokenKey", "TokenStore"]
