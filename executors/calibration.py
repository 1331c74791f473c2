"""How fast this machine is, so that a time limit allows the same work on every machine."""

from __future__ import annotations

import functools
import time

#: CPU seconds of the loop on the machine for which the limits were chosen.
REFERENCE_S = 0.025
#: No machine is believed to be slower than so many times: a loop that took longer was disturbed.
MOST = 8.0


@functools.cache
def loop_cpu_s() -> float:
    """CPU seconds of a fixed loop, the best of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        total = 0
        for i in range(300_000):
            total += i * i % 7
        times.append(time.process_time() - start)
    return min(times)


def time_scale() -> float:
    """What time limits are multiplied by here: 1 on the reference machine and on faster ones."""
    return min(MOST, max(1.0, loop_cpu_s() / REFERENCE_S))
