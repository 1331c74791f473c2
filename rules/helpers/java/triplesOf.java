// All triples of an element of each, the last changing fastest.
static <A, B, C> List<Triple<A, B, C>> triplesOf(Collection<A> first, Collection<B> second, Collection<C> third) {
    List<Triple<A, B, C>> triples = new ArrayList<>();
    for (A a : first) {
        for (B b : second) {
            for (C c : third) {
                triples.add(new Triple<>(a, b, c));
            }
        }
    }
    return triples;
}
