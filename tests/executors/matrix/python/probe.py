import os
import sys
import time


def deeper(n):
    return 1 + deeper(n + 1)


def memory():
    kept = []
    while True:
        kept.append(bytearray(b"x" * (1 << 20)))


mode = input().strip()
if mode == "sum":
    a, b = map(int, input().split())
    print(a + b)
elif mode == "unflushed":
    sys.stdout.write("ok")
elif mode == "utf8":
    print(input() + "|ñ😀")
elif mode == "megabyte":
    print(sys.stdin.read().count("x"))
elif mode == "exception":
    raise ValueError("on purpose")
elif mode == "exit":
    sys.exit(3)
elif mode == "signal":
    os.abort()
elif mode == "cpu":
    while True:
        pass
elif mode == "sleep":
    time.sleep(600)
elif mode == "memory":
    memory()
elif mode == "output":
    while True:
        print("x" * 1000)
elif mode == "stack":
    print(deeper(0))
