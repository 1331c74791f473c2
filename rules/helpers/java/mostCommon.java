// The elements with the highest counts.
static <T> List<Pair<T, Long>> mostCommon(Map<T, Long> counts, long limit) {
    List<Pair<T, Long>> pairs = new ArrayList<>();
    counts.forEach((item, count) -> pairs.add(new Pair<>(item, count)));
    pairs.sort(Comparator.comparing(pair -> -pair.second()));
    return new ArrayList<>(pairs.subList(0, (int) Math.max(0, Math.min(limit, pairs.size()))));
}
