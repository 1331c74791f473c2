# dragoman: cpu_s=0.5
# Becomes itself again and again: no process of it lives long.
import os
import sys

os.execv(sys.executable, [sys.executable, "-S", "-E", "main.py"])
