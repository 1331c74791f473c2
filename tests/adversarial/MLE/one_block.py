# dragoman: memory_mb=64
data = bytearray(1 << 30)
for i in range(0, len(data), 4096):
    data[i] = 1
print("ok")
