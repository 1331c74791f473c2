# Bytes as canonical JSON.
proc encodeBytes(value: seq[byte]): string =
  "{\"$bytes\":\"" & value.mapIt(it.toHex.toLowerAscii).join & "\"}"
