# dragoman: files_mb=8
# What was full once is no fault if the program helped itself.
import os

try:
    with open("big", "wb", buffering=0) as file:
        while True:
            file.write(b"x" * 65536)
except OSError:
    os.remove("big")
print("ok")
