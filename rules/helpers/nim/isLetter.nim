# Whether a character is a letter.
proc isLetter(rune: Rune): bool = rune.isAlpha
