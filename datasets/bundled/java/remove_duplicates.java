import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    /** Remove later duplicates from a list in place; give how many went. */
    static long removeDuplicates(List<Long> items) {
        Set<Long> seen = new HashSet<>();
        int before = items.size();
        items.removeIf(item -> !seen.add(item));
        return before - items.size();
    }
}
