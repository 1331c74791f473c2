// The next element of an iterator.
private def nextItem[T](items: Iterator[T]): T = if (items.hasNext) items.next() else throw new StopIteration()
