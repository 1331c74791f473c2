# A separator, which must not be empty.
proc separator(text: string): string =
  if text.len == 0: raise newException(ValueError, "empty separator")
  text
