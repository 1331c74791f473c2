"""Work items through threads: results come back in the order in which they finish, and whoever stops listening leaves at once."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

Work = TypeVar("Work")
Result = TypeVar("Result")


class Workers(Generic[Work, Result]):
    """``count`` threads that apply ``function`` to the items, in order.

    Iterating gives (item, result) pairs. The threads are daemons and share nothing but two queues: after ``stop`` (or an exception, a
    Ctrl-C for one) what they still bring is dropped, and the process may end without them. An exception that ``function`` raises is raised
    where the results are read.
    """

    def __init__(self, function: Callable[[Work], Result], items: Sequence[Work], count: int) -> None:
        self._function = function
        self._waiting: queue.SimpleQueue[Work] = queue.SimpleQueue()
        self._found: queue.SimpleQueue[tuple[Work, Result | None, BaseException | None]] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._expected = len(items)
        for item in items:
            self._waiting.put(item)
        for _ in range(min(count, len(items))):
            threading.Thread(target=self._work, daemon=True).start()

    def stop(self) -> None:
        """Begin no further item."""
        self._stopped.set()

    def __iter__(self) -> Iterator[tuple[Work, Result]]:
        try:
            for _ in range(self._expected):
                item, result, error = self._found.get()
                if error is not None:
                    raise error
                yield item, result  # type: ignore[misc]
        finally:
            self.stop()

    def _work(self) -> None:
        while not self._stopped.is_set():
            try:
                item = self._waiting.get_nowait()
            except queue.Empty:
                return
            try:
                self._found.put((item, self._function(item), None))
            except BaseException as error:
                self._found.put((item, None, error))
