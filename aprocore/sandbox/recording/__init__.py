"""Record and replay of a real account: responses are anonymized (redacted) and replayed over HTTPS on loopback."""

from .recorder import Recorder

__all__ = ["Recorder"]
