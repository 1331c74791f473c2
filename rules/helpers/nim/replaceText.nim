# A text with every occurrence of a part, which may be empty, replaced.
proc replaceText(text, part, other: string): string = replaceMost(text, part, other, -1)
