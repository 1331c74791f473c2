// A float as JSON, tagged where JSON has no word for it.
private def encodeFloat(value: Double): String =
  if (value.isNaN) "{\"$float\":\"nan\"}"
  else if (value.isInfinite) "{\"$float\":\"" + (if (value > 0) "inf" else "-inf") + "\"}"
  else value.toString
