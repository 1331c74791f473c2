# The test puts a canary into the host's environment.
import glob
import os

seen = dict(os.environ)
for path in glob.glob("/proc/[0-9]*/environ"):
    try:
        seen[path] = open(path).read()
    except OSError:
        pass
print("leak" if "canary-of-the-test" in str(seen) else "nothing")
