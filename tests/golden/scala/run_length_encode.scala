object Solution {
  /** Replace each run of a character by the character and, from two on, its count. */
  def runLengthEncode(text: String): String = {
    var encoded = ""
    var i = 0
    while (i < text.length) {
      var j = i
      while (j < text.length && text(j) == text(i)) {
        j += 1
      }
      encoded += text(i)
      if (j - i > 1) {
        encoded += (j - i).toString
      }
      i = j
    }
    encoded
  }
}
