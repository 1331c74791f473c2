// A remainder with the sign of the divisor.
private fun bigFloorMod(a: BigInteger, b: BigInteger): BigInteger {
    val rest = a % b
    return if (rest.signum() != 0 && rest.signum() != b.signum()) rest + b else rest
}
