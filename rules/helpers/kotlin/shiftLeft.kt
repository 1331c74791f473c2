// Shifts bits to the left; what leaves 64 bits is an error.
private fun shiftLeft(value: Long, distance: Long): Long {
    require(distance >= 0) { "negative shift count" }
    return BigInteger.valueOf(value).shiftLeft(distance.toInt()).longValueExact()
}
