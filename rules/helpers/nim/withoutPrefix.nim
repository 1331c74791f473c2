# A text without a prefix, if it has it.
proc withoutPrefix(text, prefix: string): string =
  result = text
  result.removePrefix(prefix)
