// A padding character as often as a width wants it.
private def padding(text: String, width: Long, fill: String): String =
  if (fill.codePointCount(0, fill.length) == 1) fill * (width - text.codePointCount(0, text.length)).toInt
  else throw new ClassCastException("the fill character must be exactly one character long")
