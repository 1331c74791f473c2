// Adds to a big integer in its place.
static func += (a: inout BigInt, b: BigInt) { a = a + b }
