import java.util.ArrayList;
import java.util.List;

class Solution {
    /** Quotients of the continued fraction of numerator / denominator. */
    static List<Long> continuedFraction(long numerator, long denominator) {
        List<Long> quotients = new ArrayList<>();
        do {
            quotients.add(Math.floorDiv(numerator, denominator));
            long remainder = Math.floorMod(numerator, denominator);
            numerator = denominator;
            denominator = remainder;
        } while (denominator != 0);
        return quotients;
    }
}
