# Whether a text has characters, and only such.
proc allRunes(text: string, holds: proc (rune: Rune): bool): bool = text.len > 0 and text.toRunes.allIt(holds(it))
