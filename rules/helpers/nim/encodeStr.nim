# A text as JSON in ASCII.
proc encodeStr(value: string): string =
  result = "\""
  for rune in value.toRunes:
    let code = int(rune)
    if code >= 32 and code < 127 and code notin [34, 92]: result.add(chr(code))
    elif code < 0x10000: result.add("\\u" & code.toHex(4))
    else: result.add("\\u" & (0xD7C0 + (code shr 10)).toHex(4) & "\\u" & (0xDC00 + (code and 0x3FF)).toHex(4))
  result.add("\"")
