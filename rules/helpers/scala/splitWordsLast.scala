// The last words of a text and, before so many splits, its start.
private def splitWordsLast(text: String, limit: Long): ArrayBuffer[String] = splitWordsMax(text.reverse, limit).map(_.reverse).reverse
