# An integer as JSON; beyond 2^53 as text.
proc encodeInt(n: int): string =
  if ($n).len < 16: $n else: "{\"$int\":\"" & $n & "\"}"
