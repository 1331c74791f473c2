// The product of the numbers from 1 to n.
private fun bigFactorial(n: Long): BigInteger {
    require(n >= 0) { "factorial of a negative number" }
    return (2..n).fold(BigInteger.ONE) { product, i -> product * BigInteger.valueOf(i) }
}
