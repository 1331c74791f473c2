# A text without white space at its ends.
proc stripped(text: string, leading = true, trailing = true): string =
  let runes = text.toRunes
  var start = 0
  var stop = runes.len
  while leading and start < stop and isWhite(runes[start]): inc start
  while trailing and stop > start and isWhite(runes[stop - 1]): dec stop
  $runes[start ..< stop]
