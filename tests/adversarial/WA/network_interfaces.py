print(sorted(line.split(":")[0].strip() for line in open("/proc/net/dev").readlines()[2:]))
