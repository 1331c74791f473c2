// Counts combined item by item; only positive ones stay.
private def combineCounts[T](first: mutable.LinkedHashMap[T, Long], second: mutable.LinkedHashMap[T, Long])(
  combine: (Long, Long) => Long
): mutable.LinkedHashMap[T, Long] = {
  val keys = (first.keys.toSeq ++ second.keys).distinct
  keys.map(key => key -> combine(first.getOrElse(key, 0L), second.getOrElse(key, 0L))).filter(_._2 > 0).to(mutable.LinkedHashMap)
}
