// Elements as a JSON array.
private def encodeItems[T](items: IterableOnce[T])(encode: T => String): String = items.iterator.map(encode).mkString("[", ",", "]")
