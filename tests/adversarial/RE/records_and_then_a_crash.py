# dragoman: candidate=1
# All answers are right, and then the process dies.
import atexit
import os

atexit.register(os.abort)


def twice(n: int) -> int:
    return 2 * n
