import java.util.*;

public class Main {
    enum Dir {
        NORTH, EAST, SOUTH;

        Dir next() { return values()[(ordinal() + 1) % values().length]; }
    }

    static class Lack extends RuntimeException {
        private final long missing;

        Lack(String message, long missing) {
            super(message);
            this.missing = missing;
        }

        long missing() { return missing; }
    }

    static class Tank {
        static class Level {
            int size;

            Level(int size) { this.size = size; }

            int size() { return size; }

            void take(int n) {
                if (n > size) throw new Lack("empty", n - size);
                size -= n;
            }
        }
    }

    record Entry(String from, String to, int hash) {}

    public static void main(String[] args) {
        Map<String, Integer> lengths = new HashMap<>();
        StringTokenizer words = new StringTokenizer("one, two; three four five six seven eight nine ten eleven twelve thirteen fourteen", " ,;");
        while (words.hasMoreTokens()) {
            String w = words.nextToken();
            lengths.put(w, w.length());
        }
        System.out.println(lengths);
        int total = 0;
        for (int n : lengths.values()) total += n;
        for (String w : lengths.keySet()) System.out.print(w + " ");
        System.out.println(total);
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 10; i++) numbers.add(i * 37 % 101);
        System.out.println(numbers);
        Map<Character, Integer> counts = new HashMap<>();
        for (char c : "hello world".toCharArray()) counts.merge(c, 1, Integer::sum);
        for (Map.Entry<Character, Integer> e : counts.entrySet()) System.out.print(e.getKey() + "=" + e.getValue() + ";");
        Set<String> seen = new LinkedHashSet<>(Arrays.asList("the", "quick", "brown", "fox"));
        seen.add("the");
        seen.add("lazy");
        seen.remove("quick");
        System.out.println(seen + " " + seen.contains("fox") + new ArrayList<>(seen).get(1));
        Tank.Level tank = new Tank.Level(3);
        try {
            tank.take(1);
            tank.take(5);
        } catch (Lack e) {
            System.out.println(e.getMessage() + " " + e.missing() + " of " + tank.size());
        }
        Dir dir = Dir.valueOf("EAST");
        System.out.println(dir.next() + " " + dir + String.format("|%s|%d", dir, dir.ordinal()) + dir.name());
        System.out.println(new Entry(null, "b", Objects.hash(1, "x", 'c')));
        int bits = -1;
        bits >>>= 28;
        System.out.println(bits);
    }
}
