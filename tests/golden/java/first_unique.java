import java.util.*;

class Solution {
    /** The first character that occurs only once, or None. */
    static String firstUnique(String text) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String ch : characters(text)) {
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

    // The characters of a text as strings.
    static List<String> characters(String text) {
        List<String> list = new ArrayList<>();
        text.codePoints().forEach(c -> list.add(Character.toString(c)));
        return list;
    }
}
