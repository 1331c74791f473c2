# Looks into the first process of its box, which was ours until it gave up its rights.
import os

for name in ("mem", "environ", "maps", "fd", "fdinfo", "map_files", "cwd", "exe", "root", "ns", "stack", "syscall", "auxv", "io", "personality"):
    path = f"/proc/1/{name}"
    try:
        if os.path.isdir(path) and not os.path.islink(path):
            print("leak", path, [os.readlink(f"{path}/{entry}") for entry in os.listdir(path)])
        elif os.path.islink(path):
            print("leak", path, os.readlink(path))
        else:
            print("leak", path, open(path, "rb").read(100))
    except OSError:
        pass
raise SystemExit("nothing to be seen")
