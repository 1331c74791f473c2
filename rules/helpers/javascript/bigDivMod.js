// Floor quotient and remainder.
const bigDivMod = (a, b) => [bigFloorDiv(a, b), bigMod(a, b)];
