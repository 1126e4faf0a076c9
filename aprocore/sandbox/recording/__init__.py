"""Answers of a real account, recorded with nothing of that account in them, and replayed over HTTPS on loopback."""

from .recorder import Recorder

__all__ = ["Recorder"]
