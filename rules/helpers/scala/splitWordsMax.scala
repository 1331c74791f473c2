// The first words of a text and, after so many splits, its rest.
private def splitWordsMax(text: String, limit: Long): ArrayBuffer[String] =
  text.dropWhile(isBlank(_)).split("(?U)[\\s\\x1c-\\x1f]+", if (limit < 0) 0 else limit.toInt + 1).filter(_.nonEmpty).to(ArrayBuffer)
