// The product of the numbers from 1 to n; what leaves 64 bits is an error.
private fun factorial(n: Long): Long {
    require(n >= 0) { "factorial of a negative number" }
    return (2..n).fold(1L, Math::multiplyExact)
}
