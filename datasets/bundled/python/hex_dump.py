"""Dump the input as hexadecimal code points, eight to a line, with the printable characters beside them."""

import sys

text = sys.stdin.read()
for offset in range(0, len(text), 8):
    chunk = text[offset : offset + 8]
    codes = " ".join(f"{ord(ch):02x}" for ch in chunk)
    shown = "".join(ch if " " <= ch <= "~" else "." for ch in chunk)
    print("%04x  %-24s%s" % (offset, codes, shown))
checksum = 0
for ch in text:
    checksum = (checksum << 1 | checksum >> 15) & 0xFFFF
    checksum ^= ord(ch)
print(f"checksum {checksum:#06x}")
