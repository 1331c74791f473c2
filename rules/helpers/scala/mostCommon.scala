// Elements and their counts, the highest first.
private def mostCommon[T](counts: mutable.LinkedHashMap[T, Long], limit: Long = Long.MaxValue): ArrayBuffer[(T, Long)] =
  counts.toSeq.sortBy(-_._2).take(clamp(Math.max(limit, 0), counts.size)).to(ArrayBuffer)
