import java.util.*;
import java.util.stream.*;

public class Main {
    static Map<Integer, List<String>> byLength(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }
    public static void main(String[] args) {
        List<String> words = Arrays.asList("pear", "fig", "apple", "kiwi");
        Map<Integer, List<String>> groups = byLength(words);
        System.out.println(groups.get(4));
        System.out.println(groups.containsKey(7) + " " + groups.size());
    }
}
