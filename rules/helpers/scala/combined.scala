// Combines the elements from the left; there must be one.
private def combined[T](items: IterableOnce[T])(combine: (T, T) => T): T =
  items.iterator.reduceOption(combine).getOrElse(throw new ClassCastException("reduce of nothing without a start"))
