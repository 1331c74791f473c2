import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

class Solution {
    /** Break a text into lines of at most {@code width} characters, between words. */
    static List<String> wrapWords(String text, long width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.length() > width) {
                throw new IllegalArgumentException("word too long: " + word);
            }
            if (line.length() == 0) {
                line.append(word);
            } else if (line.length() + 1 + word.length() <= width) {
                line.append(' ').append(word);
            } else {
                lines.add(line.toString());
                line = new StringBuilder(word);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
