// Replaces the first so many occurrences of a part (all for a negative number).
private def replaceMax(text: String, part: String, replacement: String, limit: Long): String = {
  val places = Pattern.quote(part).r.findAllMatchIn(text).map(_.start).toSeq
  val chosen = if (limit < 0) places else places.take(limit.min(places.size.toLong).toInt)
  chosen.foldRight(text)((place, result) => result.patch(place, replacement, part.length))
}
