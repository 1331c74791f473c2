# dragoman: output=100000
# Each of them alone would be within the limit.
import os

for _ in range(20):
    if os.fork() == 0:
        os.write(1, b"x" * 20000)
        os._exit(0)
while True:
    try:
        os.wait()
    except ChildProcessError:
        break
