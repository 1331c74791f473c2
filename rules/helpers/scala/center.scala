// Padded at both sides to a width.
private def center(text: String, width: Long, fill: String): String = {
  val pad = padding(text, width, fill)
  val left = pad.length / 2 + (pad.length & width.toInt & 1)
  pad.take(left) + text + pad.drop(left)
}
