// The first of the smallest elements by an ordering; the only one is compared too, so that its key is asked for.
private def extreme[T](items: IterableOnce[T])(order: Ordering[T]): T = {
  val all = items.iterator.toSeq
  val first = all.headOption.getOrElse(throw new IllegalArgumentException("an element is expected"))
  all.foldLeft(first)((best, item) => if (order.lt(item, best)) item else best)
}
