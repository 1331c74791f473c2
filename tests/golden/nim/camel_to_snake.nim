import std/[sequtils, strutils]

# A part of a text, its bounds cut to what there is.
proc textSlice(text: string, first: int, last = high(int)): string =
  let start = clamp((if first < 0: first + text.len else: first), 0, text.len)
  let stop = clamp((if last < 0: last + text.len else: last), start, max(text.len, start))
  text[start ..< stop]

# Whether a text has letters, and only small ones.
proc isLowerText(text: string): bool = text.anyIt(it.isLowerAscii) and not text.anyIt(it.isUpperAscii)

proc camelToSnake(name: string): string =
  ## Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
  for i, ch in name:
    if ch.isUpperAscii:
      let afterLower = i > 0 and name[i - 1].isLowerAscii
      let beforeLower = i > 0 and name[i - 1] != '_' and isLowerText(textSlice(name, i + 1, i + 2))
      if afterLower or beforeLower:
        result.add("_")
      result.add(ch.toLowerAscii)
    else:
      result.add(ch)
