object Solution {
  /** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
  def camelToSnake(name: String): String = {
    var result = ""
    for ((ch, i) <- name.zipWithIndex) {
      if (ch.isUpper) {
        val afterLower = i > 0 && name(i - 1).isLower
        val beforeLower = i > 0 && name(i - 1) != '_' && isLower(name.slice(i + 1, i + 2))
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

  // Whether a text has letters in lower case and none in upper.
  private def isLower(text: String): Boolean = text.exists(_.isLower) && !text.exists(_.isUpper)
}
