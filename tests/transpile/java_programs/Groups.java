import java.util.*;
import java.util.stream.*;

public class Main {
    static Map<Integer, List<String>> byLength(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }
    public static void main(String[] args) {
        List<String> words = Arrays.asList("pear", "fig", "apple", "kiwi", "plum", "date", "banana", "fig");
        System.out.println(byLength(words));
        Map<Integer, Long> counts = words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()));
        counts.forEach((k, v) -> System.out.println(k + ": " + v));
        Map<String, Integer> first = words.stream().collect(Collectors.toMap(w -> w.substring(0, 1), String::length, Integer::sum, TreeMap::new));
        for (Map.Entry<String, Integer> e : first.entrySet()) System.out.print(e.getKey() + "=" + e.getValue() + ";");
        System.out.println();
        Set<String> sorted = words.stream().collect(Collectors.toCollection(TreeSet::new));
        System.out.println(sorted);
        System.out.println(words.stream().collect(Collectors.averagingInt(String::length)));
        System.out.println(words.stream().collect(Collectors.maxBy(Comparator.comparing(String::length))).get());
        IntSummaryStatistics stats = words.stream().mapToInt(String::length).summaryStatistics();
        System.out.println(stats.getMin() + " " + stats.getMax() + " " + stats.getAverage() + " " + stats.getSum() + " " + stats.getCount());
        Optional<String> longest = words.stream().filter(w -> w.length() > 10).findFirst();
        longest.ifPresentOrElse(System.out::println, () -> System.out.println("none"));
        Map<Boolean, Double> split = words.stream().collect(Collectors.partitioningBy(w -> w.length() > 4, Collectors.averagingInt(String::length)));
        System.out.println(split);
        System.out.println(words.stream().map(String::toUpperCase).sorted(Comparator.reverseOrder()).skip(2).limit(3).collect(Collectors.joining("|")));
    }
}
