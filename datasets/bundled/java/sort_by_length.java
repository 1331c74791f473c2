import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Solution {
    static List<String> sortByLength(List<String> words) {
        return sortByLength(words, false);
    }

    /** Sort words by length; words of equal length keep their order in both directions. */
    static List<String> sortByLength(List<String> words, boolean longestFirst) {
        Comparator<String> byLength = Comparator.comparingInt(String::length);
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(longestFirst ? byLength.reversed() : byLength);
        return sorted;
    }
}
