import java.util.*;
import java.util.stream.*;

class Solution {
    /** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
    static List<Pair<Long, Long>> mergeIntervals(List<Pair<Long, Long>> intervals) {
        List<Pair<Long, Long>> merged = new ArrayList<>();
        for (Pair<Long, Long> pair2 : intervals.stream().sorted(Comparator.comparing((Pair<Long, Long> item) -> item.first()).thenComparing(item -> item.second())).collect(Collectors.toList())) {
            long start = pair2.first();
            long end = pair2.second();
            if (!merged.isEmpty() && start <= merged.get(merged.size() - 1).second()) {
                Pair<Long, Long> pair = merged.remove(merged.size() - 1);
                long lastStart = pair.first();
                long lastEnd = pair.second();
                merged.add(new Pair<>(lastStart, Math.max(lastEnd, end)));
            } else {
                merged.add(new Pair<>(start, end));
            }
        }
        return merged;
    }

    // Two values.
    record Pair<A, B>(A first, B second) {}
}
