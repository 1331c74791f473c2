// The words of a text: what stands between runs of white space.
private def words(text: String): ArrayBuffer[String] = text.split("(?U)[\\s\\x1c-\\x1f]+").filter(_.nonEmpty).to(ArrayBuffer)
