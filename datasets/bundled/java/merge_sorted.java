import java.util.ArrayList;
import java.util.List;

class Solution {
    /** Merge two ascending lists into one. */
    static List<Long> mergeSorted(List<Long> left, List<Long> right) {
        List<Long> merged = new ArrayList<>(left.size() + right.size());
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i) <= right.get(j)) {
                merged.add(left.get(i++));
            } else {
                merged.add(right.get(j++));
            }
        }
        merged.addAll(left.subList(i, left.size()));
        merged.addAll(right.subList(j, right.size()));
        return merged;
    }
}
