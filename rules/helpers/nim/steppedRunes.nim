# Every so many characters of a text, also backwards.
proc steppedRunes(text: string, first, last: Option[int], step: int): string = steppedSlice(text.toRunes, first, last, step).join
