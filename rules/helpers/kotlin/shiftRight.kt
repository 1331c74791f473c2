// Shifts bits to the right by any distance that is not negative.
private fun shiftRight(value: Long, distance: Long): Long {
    require(distance >= 0) { "negative shift count" }
    return value shr minOf(distance, 63).toInt()
}
