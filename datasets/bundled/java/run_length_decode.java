class Solution {
    /** Undo a run-length encoding such as "3a2bc" ("aaabbc"). */
    static String runLengthDecode(String encoded) {
        StringBuilder decoded = new StringBuilder();
        StringBuilder count = new StringBuilder();
        for (char ch : encoded.toCharArray()) {
            if (ch >= '0' && ch <= '9') {
                count.append(ch);
                continue;
            }
            int times = count.length() == 0 ? 1 : Integer.parseInt(count.toString());
            decoded.append(String.valueOf(ch).repeat(times));
            count.setLength(0);
        }
        if (count.length() > 0) {
            throw new IllegalArgumentException("count " + count + " at the end has no character");
        }
        return decoded.toString();
    }
}
