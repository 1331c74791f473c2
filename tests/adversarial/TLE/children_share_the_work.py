# dragoman: cpu_s=1 wall_s=20
# Each child alone stays far below the limit; the group is far above it.
import os

for _ in range(1000):
    pid = os.fork()
    if pid == 0:
        for _ in range(3_000_000):
            pass
        os._exit(0)
    os.waitpid(pid, 0)
print("ok")
