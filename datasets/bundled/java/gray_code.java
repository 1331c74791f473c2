import java.util.ArrayList;
import java.util.List;

class Solution {
    /** All Gray codes of the given width, as binary strings in order. */
    static List<String> grayCode(long bits) {
        if (bits < 0) {
            throw new IllegalArgumentException("bits must not be negative");
        }
        List<String> codes = new ArrayList<>();
        for (long i = 0; i < 1L << bits; i++) {
            String digits = Long.toBinaryString(i ^ (i >> 1));
            codes.add("0".repeat(Math.max(0, (int) bits - digits.length())) + digits);
        }
        return codes;
    }
}
