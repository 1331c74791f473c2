// A quotient rounded towards minus infinity.
private fun bigFloorDiv(a: BigInteger, b: BigInteger): BigInteger {
    val (quotient, rest) = a.divideAndRemainder(b)
    return if (rest.signum() != 0 && rest.signum() != b.signum()) quotient - BigInteger.ONE else quotient
}
