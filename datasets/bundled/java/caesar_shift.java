class Solution {
    /** Shift the ASCII letters of a text around the alphabet, keeping case and everything else. */
    static String caesarShift(String text, long shift) {
        StringBuilder result = new StringBuilder();
        for (char ch : text.toCharArray()) {
            if (ch >= 'a' && ch <= 'z') {
                result.append(rotate(ch, 'a', shift));
            } else if (ch >= 'A' && ch <= 'Z') {
                result.append(rotate(ch, 'A', shift));
            } else {
                result.append(ch);
            }
        }
        return result.toString();
    }

    private static char rotate(char letter, char start, long shift) {
        return (char) (Math.floorMod(letter - start + shift, 26L) + start);
    }
}
