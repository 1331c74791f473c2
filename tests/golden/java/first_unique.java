import java.util.*;
import java.util.stream.*;

class Solution {
    /** The first character that occurs only once, or None. */
    static String firstUnique(String text) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String ch : text.codePoints().mapToObj(Character::toString).collect(Collectors.toList())) {
            counts.merge(ch, 1L, Long::sum);
        }
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            String ch = entry.getKey();
            long count = entry.getValue();
            if (count == 1) {
                return ch;
            }
        }
        return null;
    }
}
