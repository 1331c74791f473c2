import os

written = []
for place in ("/", "/usr", "/usr/bin", "/etc", "/dev", "/proc/sys/kernel", "/var", "/root", "/home", "/sys", "/opt"):
    try:
        with open(os.path.join(place, "dragoman-canary"), "w") as file:
            file.write("out")
        written.append(place)
    except OSError:
        pass
assert written, "nothing outside can be written"
print("ok")
