class Solution {
    /** Replace each run of a character by the character and, from two on, its count. */
    static String runLengthEncode(String text) {
        String encoded = "";
        int i = 0;
        while (i < text.length()) {
            int j = i;
            while (j < text.length() && text.charAt(j) == text.charAt(i)) {
                j++;
            }
            encoded += text.charAt(i);
            if (j - i > 1) {
                encoded += String.valueOf(j - i);
            }
            i = j;
        }
        return encoded;
    }
}
