class Solution {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

    static String toBase(long number) {
        return toBase(number, 10);
    }

    /** The digits of an integer in a base from 2 to 36. */
    static String toBase(long number, long base) {
        if (base < 2 || base > DIGITS.length()) {
            throw new IllegalArgumentException("base must be between 2 and 36, not " + base);
        }
        if (number == 0) {
            return "0";
        }
        StringBuilder digits = new StringBuilder();
        for (long rest = Math.abs(number); rest > 0; rest /= base) {
            digits.append(DIGITS.charAt((int) (rest % base)));
        }
        if (number < 0) {
            digits.append('-');
        }
        return digits.reverse().toString();
    }
}
