import java.util.ArrayList;
import java.util.List;

class Solution {
    /** Means of all windows of the given length, from left to right. */
    static List<Double> movingAverage(List<Double> values, long window) {
        if (window <= 0) {
            throw new IllegalArgumentException("window must be positive");
        }
        List<Double> averages = new ArrayList<>();
        for (int start = 0; start + window <= values.size(); start++) {
            double sum = 0;
            for (double value : values.subList(start, start + (int) window)) {
                sum += value;
            }
            averages.add(sum / window);
        }
        return averages;
    }
}
