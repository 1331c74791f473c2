# A value as the source's programmers see it.
proc reprOf[T](value: T): string =
  when T is string: quoted(value)
  elif T is char: quoted($value)
  elif T is bool: (if value: "True" else: "False")
  elif T is float: floatText(value)
  elif T is Option: (if value.isSome: reprOf(value.get) else: "None")
  elif T is seq: "[" & value.mapIt(reprOf(it)).join(", ") & "]"
  elif T is HashSet: (if value.len == 0: "set()" else: "{" & toSeq(value.items).sorted.mapIt(reprOf(it)).join(", ") & "}")
  elif T is Table | OrderedTable: "{" & toSeq(value.pairs).mapIt(reprOf(it[0]) & ": " & reprOf(it[1])).join(", ") & "}"
  elif T is tuple:
    var parts: seq[string]
    for part in value.fields: parts.add(reprOf(part))
    "(" & parts.join(", ") & (if parts.len == 1: ",)" else: ")")
  else: $value
