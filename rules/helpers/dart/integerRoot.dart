// The integer part of the square root.
int integerRoot(int n) => bigRoot(BigInt.from(n)).toInt();
