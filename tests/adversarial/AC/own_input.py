# Whatever it does to its input is its own affair: the next program gets another.
import os

try:
    fd = os.open("/proc/self/fd/0", os.O_RDWR | os.O_NONBLOCK)
    os.write(fd, b"forged input")
except OSError:
    pass
print("ok")
