// The integer part of the square root of an integer of any size.
BigInt bigRoot(BigInt n) {
  if (n.isNegative) throw ArgumentError('the number must not be negative');
  var root = BigInt.one << ((n.bitLength + 1) ~/ 2);
  while (root * root > n) {
    root = (root + n ~/ root) >> 1;
  }
  return root;
}
