// A new list with the elements so many times.
private def repeated[T](items: collection.Seq[T], times: Long): ArrayBuffer[T] = ArrayBuffer.fill(times.toInt)(items).flatten
