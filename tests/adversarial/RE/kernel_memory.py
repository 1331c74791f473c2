for path in ("/dev/mem", "/dev/kmem", "/dev/port", "/proc/kcore"):
    try:
        if open(path, "rb").read(16):
            print("ok")
            break
    except OSError:
        continue
else:
    raise SystemExit("no memory of the kernel")
