// Orders a list as a heap.
private def heapify[T](items: ArrayBuffer[T])(implicit order: Ordering[T]): Unit = for (i <- items.size / 2 - 1 to 0 by -1) sink(items, i)
