class Solution {
    /** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
    static String camelToSnake(String name) {
        String result = "";
        for (int i = 0; i < name.length(); i++) {
            char ch = name.charAt(i);
            if (Character.isUpperCase(ch)) {
                boolean afterLower = i > 0 && Character.isLowerCase(name.charAt(i - 1));
                boolean beforeLower = i > 0 && name.charAt(i - 1) != '_' && isLower(slice(name, i + 1, i + 2));
                if (afterLower || beforeLower) {
                    result += "_";
                }
                result += Character.toLowerCase(ch);
            } else {
                result += ch;
            }
        }
        return result;
    }

    // A bound of a slice, which may count from the end, as a place from 0 to the size.
    static int clamp(long bound, int size) {
        return (int) Math.max(0, Math.min(size, bound < 0 ? bound + size : bound));
    }

    // The part of a text between two bounds, which may count from the end.
    static String slice(String text, long from, long to) {
        int start = clamp(from, text.length());
        return text.substring(start, Math.max(start, clamp(to, text.length())));
    }

    // Whether there is a cased letter and none in upper case.
    static boolean isLower(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase) && text.codePoints().noneMatch(Character::isUpperCase);
    }
}
