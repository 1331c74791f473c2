// Pairs of elements at the same place, as many as the longer has; what is missing is null.
static <A, B> List<Pair<A, B>> zipLongest(Collection<A> first, Collection<B> second) {
    List<Pair<A, B>> pairs = new ArrayList<>();
    Iterator<A> left = first.iterator();
    Iterator<B> right = second.iterator();
    while (left.hasNext() || right.hasNext()) {
        pairs.add(new Pair<>(left.hasNext() ? left.next() : null, right.hasNext() ? right.next() : null));
    }
    return pairs;
}
