// The product of the integers up to a number.
BigInt bigFactorial(int n) {
  if (n < 0) throw ArgumentError('factorial() not defined for negative values');
  return [for (var i = 2; i <= n; i++) BigInt.from(i)].fold(BigInt.one, (product, x) => product * x);
}
