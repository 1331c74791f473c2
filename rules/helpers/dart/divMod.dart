// Floor quotient and remainder.
(int, int) divMod(int a, int b) => (floorDiv(a, b), floorMod(a, b));
