// In how many ways k of n things can be put in order.
private def arrangements(n: Long, k: Long): Long = if (k > n) 0 else (0L until k).foldLeft(1L)((ways, i) => Math.multiplyExact(ways, n - i))
