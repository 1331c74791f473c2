import java.util.LinkedHashMap;
import java.util.Map;

class Solution {
    /** The first character that occurs only once, or null. */
    static String firstUnique(String text) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        text.codePoints().forEach(ch -> counts.merge(ch, 1, Integer::sum));
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() == 1) {
                return Character.toString(entry.getKey());
            }
        }
        return null;
    }
}
