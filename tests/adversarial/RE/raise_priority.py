import os

os.nice(-10)
print("ok")
