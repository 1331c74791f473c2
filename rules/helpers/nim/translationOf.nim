# A table for translate from one with characters as keys.
proc translationOf[D, E](entries: E): D =
  for key, value in entries:
    when typeof(value) is typeof(result[0]): result[codeOf(key)] = value
    else: result[codeOf(key)] = some(value)
