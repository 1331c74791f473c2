# A table for translate: from characters to others, and characters that go.
proc translation[D](letters, others: string, gone = ""): D =
  if letters.len != others.len: raise newException(ValueError, "the first two maketrans arguments must have equal length")
  for i, letter in letters:
    when typeof(result[0]) is int: result[ord(letter)] = ord(others[i])
    elif typeof(result[0]) is string: result[ord(letter)] = $others[i]
    else: result[ord(letter)] = some($others[i])
  when typeof(result[0]) is Option[string]:
    for letter in gone: result[ord(letter)] = none(string)
