# dragoman: files_mb=8
with open("big", "wb") as file:
    while True:
        file.write(b"x" * (1 << 20))
