import java.util.*;

public class Inventory {
    enum Category { TOOL, FOOD, TOY }

    interface Priced {
        int price();

        default int total(int count) {
            return price() * count;
        }
    }

    record Item(String name, Category category, int cents) implements Priced {
        public int price() {
            return cents;
        }
    }

    static class Stock {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, Item> items = new HashMap<>();

        void add(Item item, int count) {
            if (count <= 0) {
                throw new IllegalArgumentException("count must be positive: " + count);
            }
            items.put(item.name(), item);
            counts.merge(item.name(), count, Integer::sum);
        }

        boolean remove(String name, int count) {
            int have = counts.getOrDefault(name, 0);
            if (have < count) {
                return false;
            }
            if (have == count) {
                counts.remove(name);
            } else {
                counts.put(name, have - count);
            }
            return true;
        }

        int value() {
            int sum = 0;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                sum += items.get(entry.getKey()).total(entry.getValue());
            }
            return sum;
        }

        String report() {
            StringBuilder out = new StringBuilder();
            for (String name : counts.keySet()) {
                Item item = items.get(name);
                out.append(String.format("%-8s %-5s %4d%n", name, item.category(), counts.get(name)));
            }
            return out.toString();
        }
    }

    static String shelf(Category category) {
        switch (category) {
            case TOOL:
                return "A";
            case FOOD:
                return "B";
            default:
                return "C";
        }
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        Stock stock = new Stock();
        int n = in.nextInt();
        for (int i = 0; i < n; i++) {
            String name = in.next();
            Category category = Category.valueOf(in.next());
            int cents = in.nextInt();
            int count = in.nextInt();
            try {
                stock.add(new Item(name, category, cents), count);
                System.out.println(name + " on shelf " + shelf(category));
            } catch (IllegalArgumentException e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
        System.out.print(stock.report());
        System.out.println("value " + stock.value());
        System.out.println(stock.remove("hammer", 2) + " " + stock.remove("apple", 99) + " " + stock.remove("none", 1));
        System.out.println("value " + stock.value());
    }
}
