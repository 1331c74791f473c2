// Integers combined from left to right, from the first one as a BigInt on.
BigInt combinedWide(Iterable<int> items, BigInt Function(BigInt, int) combine) => items.skip(1).fold(BigInt.from(items.first), combine);
