# dragoman: candidate=1 cpu_s=0.5
import atexit


def twice(n: int) -> int:
    return 2 * n


@atexit.register
def forever() -> None:
    while True:
        pass
