// Orders texts by their code points.
private val byCodePoint: Ordering[String] = (a, b) => {
  val (first, second) = (a.codePoints.toArray, b.codePoints.toArray)
  java.util.Arrays.compare(first, second)
}
