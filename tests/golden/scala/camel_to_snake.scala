object Solution {
  /** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
  def camelToSnake(name: String): String = {
    var result = ""
    for ((ch, i) <- name.zipWithIndex) {
      if (ch.isUpper) {
        val afterLower = i > 0 && charAt(name, i - 1).isLower
        val beforeLower = i > 0 && charAt(name, i - 1) != '_' && isLower(name.slice(i + 1, i + 2))
        if (afterLower || beforeLower) {
          result += "_"
        }
        result += ch.toLower
      } else {
        result += ch
      }
    }
    result
  }

  // An index that may count from the end, as a place in a sequence of this size.
  private def placeOf(index: Long, size: Int): Int = {
    val place = if (index < 0) index + size else index
    if (place < 0 || place >= size) throw new IndexOutOfBoundsException(s"index $index out of range for length $size")
    place.toInt
  }

  // The character at an index, which may count from the end.
  private def charAt(text: String, index: Long): Char = text(placeOf(index, text.length))

  // Whether a text has letters in lower case and none in upper.
  private def isLower(text: String): Boolean = text.exists(_.isLower) && !text.exists(_.isUpper)
}
