// How many bits of an integer's size are set.
int bitCount(BigInt value) => '1'.allMatches(value.abs().toRadixString(2)).length;
