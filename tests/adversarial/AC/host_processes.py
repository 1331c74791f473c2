# Only the box's own processes are to be seen.
import os

numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
print("ok" if len(numbers) <= 4 and max(numbers) < 200 else f"leak {numbers}")
