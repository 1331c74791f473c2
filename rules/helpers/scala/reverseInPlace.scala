// Turns a list round.
private def reverseInPlace[T](items: ArrayBuffer[T]): Unit = items.patchInPlace(0, items.reverse, items.size)
