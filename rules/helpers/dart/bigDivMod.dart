// Floor quotient and remainder.
(BigInt, BigInt) bigDivMod(BigInt a, BigInt b) => (bigFloorDiv(a, b), bigFloorMod(a, b));
