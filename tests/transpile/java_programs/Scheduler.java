import java.util.*;
import java.util.stream.Collectors;

public class Scheduler {
    static abstract class Event implements Comparable<Event> {
        final int time;
        final String name;

        Event(int time, String name) {
            this.time = time;
            this.name = name;
        }

        abstract List<Event> run(List<String> log);

        @Override
        public int compareTo(Event other) {
            if (time != other.time) {
                return Integer.compare(time, other.time);
            }
            return name.compareTo(other.name);
        }
    }

    static class Once extends Event {
        Once(int time, String name) {
            super(time, name);
        }

        @Override
        List<Event> run(List<String> log) {
            log.add(time + " " + name);
            return new ArrayList<>();
        }
    }

    static class Repeated extends Event {
        private final int step;
        private final int left;

        Repeated(int time, String name, int step, int left) {
            super(time, name);
            this.step = step;
            this.left = left;
        }

        @Override
        List<Event> run(List<String> log) {
            log.add(time + " " + name + " (" + left + " left)");
            List<Event> next = new ArrayList<>();
            if (left > 0) {
                next.add(new Repeated(time + step, name, step, left - 1));
            }
            return next;
        }
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        PriorityQueue<Event> queue = new PriorityQueue<>();
        while (in.hasNext()) {
            String kind = in.next();
            int time = in.nextInt();
            String name = in.next();
            if (kind.equals("once")) {
                queue.add(new Once(time, name));
            } else {
                queue.add(new Repeated(time, name, in.nextInt(), in.nextInt()));
            }
        }
        List<String> log = new ArrayList<>();
        int now = 0;
        while (!queue.isEmpty()) {
            Event event = queue.poll();
            now = Math.max(now, event.time);
            queue.addAll(event.run(log));
        }
        for (String line : log) {
            System.out.println(line);
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : log) {
            String name = line.split(" ")[1];
            counts.put(name, counts.getOrDefault(name, 0) + 1);
        }
        System.out.println(counts);
        System.out.println("ended at " + now);
        List<String> late = log.stream().filter(s -> Integer.parseInt(s.split(" ")[0]) > 5).map(s -> s.split(" ")[1].toUpperCase()).distinct().sorted().collect(Collectors.toList());
        System.out.println(String.join(",", late));
        int total = log.stream().mapToInt(String::length).sum();
        System.out.println(total);
    }
}
