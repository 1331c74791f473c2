// The characters of a text, those beyond 16 bits whole.
private def characters(text: String): ArrayBuffer[String] = text.codePoints.toArray.map(c => Character.toString(c)).to(ArrayBuffer)
