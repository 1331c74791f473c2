// Where an equal element first stands between two bounds.
private def indexWithin[T](items: collection.Seq[T], item: T, from: Long, to: Long = Long.MaxValue): Long = {
  val start = clamp(from, items.size)
  found(items.slice(start, clamp(to, items.size)).indexOf(item)) + start
}
