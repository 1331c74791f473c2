// A padding character as often as a width wants it.
private def padding(text: String, width: Long, fill: String): String = {
  if (fill.length != 1) throw new ClassCastException("the fill character must be exactly one character long")
  fill * (width - text.length).toInt
}
