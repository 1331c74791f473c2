// Pairs of a running number and an element.
private def enumerate[T](items: IterableOnce[T], start: Long): ArrayBuffer[(Long, T)] =
  items.iterator.zipWithIndex.map { case (item, i) => (start + i, item) }.to(ArrayBuffer)
