# Whether a text has letters, and only small ones.
proc isLowerText(text: string): bool = text.anyIt(it.isLowerAscii) and not text.anyIt(it.isUpperAscii)
