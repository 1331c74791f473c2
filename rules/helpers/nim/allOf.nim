# Whether a text has characters, and only such.
proc allOf(text: string, chars: set[char]): bool = text.len > 0 and text.allCharsInSet(chars)
