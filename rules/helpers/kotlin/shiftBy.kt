// A distance to shift by, which is not negative.
private fun shiftBy(distance: BigInteger): Int {
    require(distance.signum() >= 0) { "negative shift count" }
    return distance.intValueExact()
}
