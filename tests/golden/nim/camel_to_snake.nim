import std/[sequtils, strutils]

# Whether a text has letters, and only small ones.
proc isLowerText(text: string): bool = text.anyIt(it.isLowerAscii) and not text.anyIt(it.isUpperAscii)

proc camelToSnake(name: string): string =
  ## Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
  for i, ch in name:
    if ch.isUpperAscii:
      let afterLower = i > 0 and name[i - 1].isLowerAscii
      let beforeLower = i > 0 and name[i - 1] != '_' and isLowerText(name.substr(i + 1, i + 1))
      if afterLower or beforeLower:
        result.add("_")
      result.add(ch.toLowerAscii)
    else:
      result.add(ch)
