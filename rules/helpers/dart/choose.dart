// How many choices of k out of n there are.
BigInt choose(int n, int k) {
  if (n < 0 || k < 0) throw ArgumentError('both must not be negative');
  if (k > n) return BigInt.zero;
  return arrangements(n, k) ~/ bigFactorial(k);
}
