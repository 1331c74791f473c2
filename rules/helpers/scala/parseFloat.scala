// The number that a text says.
private def parseFloat(text: String): Double = text.trim.toLowerCase.replaceAll("(?<=\\d)_(?=\\d)", "") match {
  case plain if plain.matches("[+-]?(inf|infinity)") => if (plain(0) == '-') Double.NegativeInfinity else Double.PositiveInfinity
  case plain if plain.matches("[+-]?nan") => Double.NaN
  case plain if plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?") => plain.toDouble
  case _ => throw new IllegalArgumentException(s"could not convert string to float: '$text'")
}
