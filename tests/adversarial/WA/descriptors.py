# Of what the host has open nothing but the three standard streams can be read or written.
import os

opened = {}
for name in os.listdir("/proc/self/fd"):
    try:
        opened[int(name)] = os.readlink(f"/proc/self/fd/{name}")
    except OSError:
        pass
extra = [t for n, t in opened.items() if n > 2]
print("leak" if extra else "nothing", extra)
