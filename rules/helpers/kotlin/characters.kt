// The characters of a text, those beyond 16 bits whole.
private fun characters(text: String): MutableList<String> = text.codePoints().toArray().map { Character.toString(it) }.toMutableList()
