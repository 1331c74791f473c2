with open("/proc/sys/kernel/core_pattern", "w") as file:
    file.write("|/tmp/x")
print("ok")
