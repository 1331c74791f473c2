# A dictionary as canonical JSON.
proc encodeDict[D, K, V](dict: D, encodeKey: proc (key: K): string, encodeValue: proc (value: V): string): string =
  var parts: seq[string]
  for key, value in dict: parts.add("[" & encodeKey(key) & "," & encodeValue(value) & "]")
  "{\"$dict\":[" & parts.join(",") & "]}"
