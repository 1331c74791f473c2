class Solution {
    /** Repeated digit sum of a non-negative integer and the number of rounds it took. */
    static long[] digitalRoot(long n) {
        if (n < 0) {
            throw new IllegalArgumentException("digital_root() needs a non-negative integer");
        }
        long rounds = 0;
        while (n > 9) {
            long digits = 0;
            for (long rest = n; rest > 0; rest /= 10) {
                digits += rest % 10;
            }
            n = digits;
            rounds++;
        }
        return new long[] {n, rounds};
    }
}
