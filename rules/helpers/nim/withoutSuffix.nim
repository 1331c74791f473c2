# A text without a suffix, if it has it.
proc withoutSuffix(text, suffix: string): string =
  result = text
  if suffix.len > 0: result.removeSuffix(suffix)
