import std/[options, sequtils, strutils, tables]

proc firstUnique(text: string): Option[string] =
  ## The first character that occurs only once, or None.
  var counts: OrderedTable[string, int]
  for letter in text:
    let ch = $letter
    counts[ch] = counts.getOrDefault(ch) + 1
  for ch, count in counts:
    if count == 1:
      return some(ch)
  none(string)
