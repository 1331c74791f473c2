// An index that may count from the end, as a place in a sequence of this size.
private fun placeOf(index: Long, size: Int): Int {
    val place = if (index < 0) index + size else index
    return if (place in 0 until size) place.toInt() else throw IndexOutOfBoundsException("index $index out of range for length $size")
}
