class Solution {
    /** Whether a phrase reads the same backwards, ignoring case and punctuation. */
    static boolean isPalindrome(String text) {
        StringBuilder letters = new StringBuilder();
        for (char ch : text.toCharArray()) {
            if (Character.isLetterOrDigit(ch)) {
                letters.append(Character.toLowerCase(ch));
            }
        }
        String forwards = letters.toString();
        return forwards.equals(letters.reverse().toString());
    }
}
