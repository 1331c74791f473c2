// Counts further elements.
private def countMore[T](counts: mutable.LinkedHashMap[T, Long], items: IterableOnce[T]): Unit =
  for (item <- items.iterator) counts(item) = counts.getOrElse(item, 0L) + 1
