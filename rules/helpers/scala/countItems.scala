// How often each element occurs.
private def countItems[T](items: IterableOnce[T]): mutable.LinkedHashMap[T, Long] = {
  val counts = mutable.LinkedHashMap[T, Long]()
  countMore(counts, items)
  counts
}
