import java.math.BigInteger;

class Solution {
    /** Sum of the decimal digits of n!. */
    static long factorialDigitSum(long n) {
        BigInteger product = BigInteger.ONE;
        for (long factor = 2; factor <= n; factor++) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product.toString().chars().map(digit -> digit - '0').sum();
    }
}
