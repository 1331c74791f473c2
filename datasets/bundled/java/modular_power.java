class Solution {
    /** base to the power of exponent modulo modulus, by squaring; the result has the sign of the modulus. */
    static long modularPower(long base, long exponent, long modulus) {
        if (exponent < 0) {
            throw new IllegalArgumentException("negative exponent");
        }
        long result = Math.floorMod(1L, modulus);
        base = Math.floorMod(base, modulus);
        while (exponent > 0) {
            if ((exponent & 1) == 1) {
                result = Math.floorMod(result * base, modulus);
            }
            base = Math.floorMod(base * base, modulus);
            exponent >>= 1;
        }
        return result;
    }
}
