// The first of the smallest elements by an ordering; there must be one.
private def extreme[T](items: IterableOnce[T])(order: Ordering[T]): T =
  items.iterator
    .reduceOption((best, item) => if (order.lt(item, best)) item else best)
    .getOrElse(throw new IllegalArgumentException("an element is expected"))
