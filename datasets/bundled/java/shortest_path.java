import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    record Route(long length, List<String> stops) {}

    private record Visit(long distance, String town) {}

    /** Length and stops of the shortest way between two towns (Dijkstra); -1 and no stops when there is none. */
    static Route shortestPath(Map<String, Map<String, Long>> roads, String start, String goal) {
        Map<String, Long> distances = new HashMap<>(Map.of(start, 0L));
        Map<String, String> cameFrom = new HashMap<>();
        PriorityQueue<Visit> queue = new PriorityQueue<>(Comparator.comparingLong(Visit::distance).thenComparing(Visit::town));
        queue.add(new Visit(0, start));
        while (!queue.isEmpty()) {
            Visit visit = queue.poll();
            String town = visit.town();
            if (town.equals(goal)) {
                LinkedList<String> path = new LinkedList<>(List.of(goal));
                while (!path.getFirst().equals(start)) {
                    path.addFirst(cameFrom.get(path.getFirst()));
                }
                return new Route(visit.distance(), path);
            }
            if (visit.distance() > distances.get(town)) {
                continue;
            }
            roads.getOrDefault(town, Map.of()).forEach((neighbour, length) -> {
                if (length < 0) {
                    throw new IllegalArgumentException("negative road from " + town);
                }
                long candidate = visit.distance() + length;
                if (candidate < distances.getOrDefault(neighbour, Long.MAX_VALUE)) {
                    distances.put(neighbour, candidate);
                    cameFrom.put(neighbour, town);
                    queue.add(new Visit(candidate, neighbour));
                }
            });
        }
        return new Route(-1, List.of());
    }
}
