# A second name for the interpreter would outlive the box, if it could be made; one for a file of its own may be.
import os
import sys

with open("own", "w") as file:
    file.write("own")
os.link("own", "twin")
try:
    os.link(sys.executable, "python")
    print("leak")
except OSError:
    print("ok")
