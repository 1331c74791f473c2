// Pairs of elements at the same place, as many as the shorter has.
static <A, B> List<Pair<A, B>> zip(Collection<A> first, Collection<B> second) {
    List<Pair<A, B>> pairs = new ArrayList<>();
    Iterator<B> others = second.iterator();
    for (A item : first) {
        if (!others.hasNext()) {
            break;
        }
        pairs.add(new Pair<>(item, others.next()));
    }
    return pairs;
}
