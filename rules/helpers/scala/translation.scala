// A table that replaces characters by others and deletes some.
private def translation(from: String, to: String, deleted: String): mutable.LinkedHashMap[Long, Option[String]] = {
  if (from.length != to.length) throw new IllegalArgumentException("the first two texts must have equal length")
  val table = mutable.LinkedHashMap[Long, Option[String]]()
  for ((old, other) <- from.zip(to)) table(old.toLong) = Some(other.toString)
  for (c <- deleted) table(c.toLong) = None
  table
}
