// All pairs of an element of each, the second changing fastest.
static <A, B> List<Pair<A, B>> pairsOf(Collection<A> first, Collection<B> second) {
    List<Pair<A, B>> pairs = new ArrayList<>();
    for (A a : first) {
        for (B b : second) {
            pairs.add(new Pair<>(a, b));
        }
    }
    return pairs;
}
