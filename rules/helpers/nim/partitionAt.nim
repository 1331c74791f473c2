# What is before a separator, it, and what is after it.
proc partitionAt(text, separator: string, last = false): (string, string, string) =
  if separator.len == 0: raise newException(ValueError, "empty separator")
  let place = (if last: text.rfind(separator) else: text.find(separator))
  if place >= 0: (text[0 ..< place], separator, text[place + separator.len .. ^1])
  elif last: ("", "", text)
  else: (text, "", "")
