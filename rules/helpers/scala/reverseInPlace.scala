// Turns the order of a list around.
private def reverseInPlace[T](items: ArrayBuffer[T]): Unit = for (i <- 0 until items.size / 2) swap(items, i, items.size - 1 - i)
