"""Room for programs that nest deeply: a sum of a thousand terms is a tree a thousand levels deep, and trees are read by recursion."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from dragoman.transpile.errors import TranslationError

T = TypeVar("T")
#: Python frames, and bytes of stack for them: what goes through C takes some kilobytes of it.
FRAMES = 60_000
STACK = 1 << 29


def with_room(work: Callable[[], T], again: Callable[[], T] | None = None) -> T:
    """What ``work`` gives; where it nests too deeply for this thread, what ``again`` (else ``work`` itself) gives in a larger one.

    Raises:
        TranslationError: it nests too deeply for that as well.
    """
    try:
        return work()
    except RecursionError:
        if getattr(_here, "is_large", False):
            raise
    return _in_larger_thread(again or work)


def _in_larger_thread(work: Callable[[], T]) -> T:
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        _here.is_large = True
        try:
            done.append(work())
        except RecursionError:
            failed.append(TranslationError("the program nests too deeply: split its longest expression or chain of branches"))
        except BaseException as error:  # it is raised where the work was asked for
            failed.append(error)

    with _ONE:
        limit, size = sys.getrecursionlimit(), threading.stack_size(STACK)
        try:
            sys.setrecursionlimit(max(limit, FRAMES))
            thread = threading.Thread(target=run, name="deep")
            thread.start()
            threading.stack_size(size)
            thread.join()
        finally:
            threading.stack_size(size)
            sys.setrecursionlimit(limit)
    if failed:
        raise failed[0]
    return done[0]


#: The limits are the interpreter's, so one work at a time has them raised.
_ONE = threading.Lock()
_here = threading.local()
