"""Base classes of objects that can't be pickled, as they hold a secret or belong to one process, or not be copied."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, Self

__all__ = ["Shared", "SharedUnpicklable", "Unpicklable"]


class Unpicklable:
    """Base class of objects that can be neither pickled nor copied."""

    __slots__ = ()

    _pickling_subject: ClassVar[str] = ""
    """Name for messages; by default that of the class."""
    _pickling_advice: ClassVar[str]
    """Sentence that says what to pass to another process instead."""
    _is_copyable: ClassVar[bool] = False

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        subject = self._pickling_subject or f"{'An' if name[:1] in 'AEIOU' else 'A'} {name}"
        verbs = "pickled" if self._is_copyable else "copied or pickled"
        raise TypeError(f"{subject} can't be {verbs}. {self._pickling_advice}")


class Shared:
    """Base class of objects whose copies are the objects themselves.

    It suits values that never change, and stores, whose copies would lose each other's refresh tokens.
    """

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class SharedUnpicklable(Shared, Unpicklable):
    """Base class of objects that can't be pickled, and whose copies are the objects themselves."""

    __slots__ = ()

    _is_copyable: ClassVar[bool] = True
