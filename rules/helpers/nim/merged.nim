# The entries of two dictionaries, the second's where both have a key.
proc merged[D, E](a: D, b: E): D =
  result = a
  for key, value in b: result[key] = value
