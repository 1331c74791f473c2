"""Sum and mean of the integers on standard input; lines that hold none are counted and skipped."""

import sys

total = 0
count = 0
skipped = 0
for line in sys.stdin:
    text = line.strip()
    try:
        total += int(text)
        count += 1
    except ValueError:
        skipped += 1
print("sum:", total)
if count:
    print(f"mean: {total / count:.3f}")
else:
    print("mean: none")
if skipped:
    print("skipped:", skipped)
