import os

path = "."
for i in range(40):
    path += "/d"
    os.mkdir(path)
os.chmod("d", 0)
os.chmod(".", 0)
print("ok")
