import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Solution {
    /** Parse a URL query such as "?a=1&amp;b=2&amp;a=3"; a key may repeat, and a key without "=" has the value "". */
    static Map<String, List<String>> parseQuery(String query) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        if (query.startsWith("?")) {
            query = query.substring(1);
        }
        for (String part : query.split("&")) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            result.computeIfAbsent(key, k -> new ArrayList<>()).add(value.replace('+', ' '));
        }
        return result;
    }
}
