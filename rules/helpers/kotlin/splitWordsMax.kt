// The first words of a text and, after so many splits, its rest.
private fun splitWordsMax(text: String, limit: Long): MutableList<String> =
    text.trimStart().split(Regex("(?U)[\\s\\x1c-\\x1f]+"), if (limit < 0) 0 else limit.toInt() + 1).filter { it.isNotEmpty() }.toMutableList()
