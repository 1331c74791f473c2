# Whether a text could be a name.
proc isIdentifier(text: string): bool = text.len > 0 and text[0] in IdentStartChars and text.allCharsInSet(IdentChars)
