// An index that may count from the end, as a place in a sequence of this size.
private def placeOf(index: Long, size: Int): Int = Objects.checkIndex(if (index < 0) index + size else index, size.toLong).toInt
