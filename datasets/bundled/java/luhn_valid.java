class Solution {
    /** Whether a card number passes the Luhn check; spaces are allowed, anything else but digits is not. */
    static boolean luhnValid(String number) {
        String digits = number.replace(" ", "");
        if (!digits.matches("[0-9]{2,}")) {
            return false;
        }
        int total = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value = digits.charAt(i) - '0';
            if (doubled) {
                value *= 2;
                if (value > 9) {
                    value -= 9;
                }
            }
            total += value;
            doubled = !doubled;
        }
        return total % 10 == 0;
    }
}
