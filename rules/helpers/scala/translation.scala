// A table that replaces characters by others and deletes some.
private def translation(from: String, to: String, deleted: String): mutable.LinkedHashMap[Long, Option[String]] = {
  val (old, others) = (from.codePoints.toArray, to.codePoints.toArray)
  if (old.length != others.length) throw new IllegalArgumentException("the first two maketrans arguments must have equal length")
  val replaced = old.map(_.toLong).zip(others.map(c => Option(Character.toString(c))))
  (replaced ++ deleted.codePoints.toArray.map(c => c.toLong -> None)).to(mutable.LinkedHashMap)
}
