// The first words of a text and, after so many splits, its rest.
private def splitWordsMax(text: String, limit: Long): ArrayBuffer[String] =
  text.stripLeading.split("\\s+", if (limit < 0) 0 else limit.toInt + 1).filter(_.nonEmpty).to(ArrayBuffer)
