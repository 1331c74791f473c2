// Floor quotient and remainder.
const divMod = (a, b) => [floorDiv(a, b), floorMod(a, b)];
