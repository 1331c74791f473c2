// Replaces each character that a table has; null deletes it.
private fun translate(text: String, table: Map<Long, String?>): String =
    text.codePoints().toArray().joinToString("") { c -> if (c.toLong() in table) table[c.toLong()].orEmpty() else Character.toString(c) }
