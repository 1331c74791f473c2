# dragoman: memory_mb=128 wall_s=10
import os
import time

for _ in range(8):
    if os.fork() == 0:
        data = b"x" * (40 << 20)
        time.sleep(30)
time.sleep(30)
