// In how many ways k of n things can be chosen.
private fun choose(n: Long, k: Long): Long {
    require(n >= 0 && k >= 0) { "a choice of negative numbers" }
    val start = if (k > n) BigInteger.ZERO else BigInteger.ONE
    val ways = (1..minOf(k, n - k)).fold(start) { ways, i -> ways * BigInteger.valueOf(n - i + 1) / BigInteger.valueOf(i) }
    return ways.longValueExact()
}
