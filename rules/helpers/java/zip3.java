// Triples of elements at the same place, as many as the shortest has.
static <A, B, C> List<Triple<A, B, C>> zip3(Collection<A> first, Collection<B> second, Collection<C> third) {
    List<Triple<A, B, C>> triples = new ArrayList<>();
    Iterator<B> seconds = second.iterator();
    Iterator<C> thirds = third.iterator();
    for (A item : first) {
        if (!seconds.hasNext() || !thirds.hasNext()) {
            break;
        }
        triples.add(new Triple<>(item, seconds.next(), thirds.next()));
    }
    return triples;
}
