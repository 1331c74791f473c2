import os

for name in os.listdir("/proc/1/ns"):
    if os.readlink(f"/proc/1/ns/{name}") != os.readlink(f"/proc/self/ns/{name}"):
        print("ok")
        break
else:
    raise SystemExit("the first process is in the same box")
