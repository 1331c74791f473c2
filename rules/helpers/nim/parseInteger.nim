# The number that a text says.
proc parseInteger(text: string): int = parseIntegerIn(text, 10)
