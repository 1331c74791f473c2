import java.util.Arrays;
import java.util.List;

class Solution {
    /** The fewest coins that make up an amount, or -1 when none do. */
    static long coinChange(List<Long> coins, long amount) {
        if (amount < 0) {
            return -1;
        }
        long[] best = new long[(int) amount + 1];
        Arrays.fill(best, -1);
        best[0] = 0;
        for (int total = 1; total <= amount; total++) {
            for (long coin : coins) {
                if (coin <= 0 || coin > total || best[total - (int) coin] < 0) {
                    continue;
                }
                long candidate = best[total - (int) coin] + 1;
                if (best[total] < 0 || candidate < best[total]) {
                    best[total] = candidate;
                }
            }
        }
        return best[(int) amount];
    }
}
