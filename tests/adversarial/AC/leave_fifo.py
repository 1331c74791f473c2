# Who opens a pipe without a writer waits for ever.
import os

os.remove("main.py")
for name in ("out", "main", "main.py"):
    os.mkfifo(name)
print("ok")
