// The place that an index means, which may count from the end; one outside is an error that names the operation.
private fun placeTold(index: Long, size: Int, operation: String): Int {
    val place = if (index < 0) index + size else index
    return if (place in 0 until size) place.toInt() else throw IndexOutOfBoundsException("$operation index out of range")
}
