# The characters of a text, as texts.
proc runesOf(text: string): seq[string] = text.toRunes.mapIt($it)
