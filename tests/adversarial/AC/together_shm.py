# dragoman: together=2
# Two boxes at once: neither finds what the other lays into shared memory.
import multiprocessing.shared_memory as shared
import os
import time

mine = input()
block = shared.SharedMemory("meeting", create=True, size=64)
open(f"/dev/shm/{mine}", "w").close()
open(f"/tmp/{mine}", "w").close()
time.sleep(0.5)
seen = [name for place in ("/dev/shm", "/tmp") for name in os.listdir(place) if name.isdigit() and name != mine]
block.unlink()
print(f"leak {seen}" if seen else "ok")
