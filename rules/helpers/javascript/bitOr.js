// Bitwise or of integers of up to 53 bits.
const bitOr = (a, b) => ((a | 0) === a && (b | 0) === b ? a | b : Number(BigInt(a) | BigInt(b)));
