# The number that a text says: single underscores may stand between its digits.
proc parseInteger(text: string): int =
  try:
    let digits = text.strip()
    if not digits.endsWith('_') and "__" notin digits: return parseInt(digits)
  except ValueError: discard
  raise newException(ValueError, "invalid literal for int() with base 10: " & quoted(text))
