"""Say for each line whether its brackets match, and where the first fault is."""

import sys

CLOSING = {")": "(", "]": "[", "}": "{"}


def first_fault(line: str) -> int:
    stack: list[tuple[str, int]] = []
    for position, ch in enumerate(line):
        if ch in CLOSING.values():
            stack.append((ch, position))
        elif ch in CLOSING:
            if not stack or stack[-1][0] != CLOSING[ch]:
                return position
            stack.pop()
    return stack[0][1] if stack else -1


for line in sys.stdin.read().splitlines():
    fault = first_fault(line)
    print("ok" if fault < 0 else f"{line[fault]} at {fault + 1}")
