// How many arrangements of k out of n there are.
BigInt arrangements(int n, int k) {
  if (n < 0 || k < 0) throw ArgumentError('both must not be negative');
  return [for (var i = 0; i < k; i++) BigInt.from(n - i)].fold(BigInt.one, (product, x) => product * x);
}
