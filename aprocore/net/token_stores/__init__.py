"""Where tokens live between calls, and between processes."""

from .base import TokenKey, TokenStore
from .file import FileStore
from .memory import MemoryStore

__all__ = ["FileStore", "MemoryStore", "TokenKey", "TokenStore"]
