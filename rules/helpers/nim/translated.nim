# A text with characters replaced by a table.
proc translated[D](text: string, table: D): string =
  for letter in text:
    if ord(letter) notin table:
      result.add(letter)
      continue
    let other = table[ord(letter)]
    when typeof(other) is int: result.add(charOf(other))
    elif typeof(other) is string: result.add(other)
    else: result.add(other.get(""))
