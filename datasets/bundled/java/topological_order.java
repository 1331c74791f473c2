import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Solution {
    /** Order tasks so that each follows those it depends on; among ready tasks the first by name goes first. */
    static List<String> topologicalOrder(Map<String, List<String>> dependencies) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        PriorityQueue<String> ready = new PriorityQueue<>();
        dependencies.forEach((task, needed) -> {
            waiting.put(task, needed.size());
            users.put(task, new ArrayList<>());
            if (needed.isEmpty()) {
                ready.add(task);
            }
        });
        dependencies.forEach((task, needed) -> {
            for (String other : needed) {
                if (!users.containsKey(other)) {
                    throw new IllegalArgumentException("unknown task");
                }
                users.get(other).add(task);
            }
        });
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String task = ready.poll();
            order.add(task);
            for (String user : users.get(task)) {
                if (waiting.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
        if (order.size() < dependencies.size()) {
            throw new IllegalArgumentException("dependencies form a cycle");
        }
        return order;
    }
}
