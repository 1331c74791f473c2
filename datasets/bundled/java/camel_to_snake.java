class Solution {
    /** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
    static String camelToSnake(String name) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char ch = name.charAt(i);
            if (!Character.isUpperCase(ch)) {
                result.append(ch);
                continue;
            }
            if (i > 0) {
                char previous = name.charAt(i - 1);
                boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
                if (Character.isLowerCase(previous) || (previous != '_' && beforeLower)) {
                    result.append('_');
                }
            }
            result.append(Character.toLowerCase(ch));
        }
        return result.toString();
    }
}
