// An integer power; what leaves 64 bits is an error.
private fun power(base: Long, exponent: Long): Long = when {
    exponent < 0 -> throw ArithmeticException("a negative power is no integer")
    base == 0L || base == 1L -> if (exponent == 0L) 1 else base
    base == -1L -> if (exponent % 2 == 0L) 1 else -1
    else -> (0 until exponent).fold(1L) { product, _ -> Math.multiplyExact(product, base) }
}
