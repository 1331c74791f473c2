// The last words of a text and, before so many splits, its start.
private fun splitWordsLast(text: String, limit: Long): MutableList<String> =
    splitWordsMax(text.reversed(), limit).map { it.reversed() }.reversed().toMutableList()
