import java.util.Collections;
import java.util.List;

class Solution {
    /** Rotate a list in place by k to the left (negative: to the right); give the number of moved places. */
    static long rotateLeft(List<Long> items, long k) {
        if (items.isEmpty()) {
            return 0;
        }
        int distance = (int) Math.floorMod(k, (long) items.size());
        Collections.rotate(items, -distance);
        return distance;
    }
}
