// The order of lists by their first different elements.
static <T> Comparator<List<T>> lexicographic(Comparator<? super T> order) {
    return (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int difference = order.compare(a.get(i), b.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.size(), b.size());
    };
}
