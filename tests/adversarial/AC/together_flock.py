# dragoman: together=2
# Two boxes at once: a lock on a file that both see says nothing to the other.
import fcntl
import os
import time

fd = os.open(os.path.realpath("/proc/self/exe"), os.O_RDONLY)
try:
    fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    time.sleep(0.5)
    print("ok")
except BlockingIOError:
    print("leak")
