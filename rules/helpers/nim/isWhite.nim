# Whether a character is white space.
proc isWhite(rune: Rune): bool = rune.isWhiteSpace or int(rune) in 0x1c .. 0x1f
