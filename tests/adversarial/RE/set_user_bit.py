# A program that becomes its owner when somebody else starts it.
import os

os.chmod("main.py", 0o6755)
os.chown("main.py", 0, 0)
print("ok")
