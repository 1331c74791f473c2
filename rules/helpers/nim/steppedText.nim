# Every so many characters of a text, also backwards.
proc steppedText(text: string, first, last: Option[int], step: int): string =
  slicePlaces(text.len, first, last, step).mapIt(text[it]).join
