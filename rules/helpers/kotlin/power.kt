// An integer power; what leaves 64 bits is an error.
private fun power(base: Long, exponent: Long): Long = when (base) {
    0L, 1L -> if (exponent == 0L) 1 else base
    -1L -> if (exponent % 2 == 0L) 1 else -1
    else -> (0 until exponent).fold(1L) { product, _ -> Math.multiplyExact(product, base) }
}
