// The element at an index, which may count from the end.
private def at[T](items: collection.Seq[T], index: Long): T = items(placeOf(index, items.size))
