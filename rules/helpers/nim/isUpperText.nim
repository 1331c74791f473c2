# Whether a text has letters, and only capital ones.
proc isUpperText(text: string): bool = text.anyIt(it.isUpperAscii) and not text.anyIt(it.isLowerAscii)
