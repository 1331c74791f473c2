// Replaces the first so many occurrences of a part.
private def replaceMax(text: String, part: String, replacement: String, limit: Long): String = {
  val result = new StringBuilder
  var from = 0
  var count = 0L
  var going = true
  while (going && count != limit) {
    val start = if (part.isEmpty && count > 0) from + 1 else from
    val place = if (start > text.length) -1 else text.indexOf(part, start)
    if (place < 0) going = false
    else {
      result ++= text.substring(from, place) ++= replacement
      from = place + part.length
      count += 1
    }
  }
  (result ++= text.substring(from)).toString
}
