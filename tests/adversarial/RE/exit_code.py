import sys

print("ok")
sys.exit(3)
