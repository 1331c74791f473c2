import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

class Solution {
    record Standing(long place, String name, long score) {}

    /** Standings: best first, equal scores share a place and stand in order of name. */
    static List<Standing> rankScores(Map<String, Long> scores) {
        List<Map.Entry<String, Long>> ordered = new ArrayList<>(scores.entrySet());
        ordered.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
        List<Standing> standings = new ArrayList<>();
        for (Map.Entry<String, Long> entry : ordered) {
            long place = standings.size() + 1;
            if (!standings.isEmpty()) {
                Standing previous = standings.get(standings.size() - 1);
                if (previous.score() == entry.getValue()) {
                    place = previous.place();
                }
            }
            standings.add(new Standing(place, entry.getKey(), entry.getValue()));
        }
        return standings;
    }
}
