// In how many ways k of n things can be chosen.
private def choose(n: Long, k: Long): Long = {
  if (n < 0 || k < 0) throw new IllegalArgumentException("a choice of negative numbers")
  val start = BigInt(if (k > n) 0 else 1)
  (1L to Math.min(k, n - k)).foldLeft(start)((ways, i) => ways * (n - i + 1) / i).bigInteger.longValueExact
}
