# dragoman: memory_mb=64
# The child dies of hunger, and the parent says that all is well.
import os

if os.fork() == 0:
    kept = []
    while True:
        kept.append(b"x" * (1 << 20))
os.wait()
print("ok", flush=True)
