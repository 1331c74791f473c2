// Bitwise and of integers of up to 53 bits.
const bitAnd = (a, b) => ((a | 0) === a && (b | 0) === b ? a & b : Number(BigInt(a) & BigInt(b)));
