import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Solution {
    /** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
    static List<List<Long>> mergeIntervals(List<List<Long>> intervals) {
        List<List<Long>> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.<List<Long>>comparingLong(interval -> interval.get(0)).thenComparingLong(interval -> interval.get(1)));
        List<List<Long>> merged = new ArrayList<>();
        for (List<Long> interval : sorted) {
            List<Long> last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && interval.get(0) <= last.get(1)) {
                last.set(1, Math.max(last.get(1), interval.get(1)));
            } else {
                merged.add(new ArrayList<>(interval));
            }
        }
        return merged;
    }
}
