# Some of a text's characters, the bounds cut to what there is.
proc runeSlice(text: string, first: int, last = high(int)): string = sliced(text.toRunes, first, last).join
