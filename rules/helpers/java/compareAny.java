// The order of values of one comparable type that is known at run time only.
@SuppressWarnings("unchecked")
static <T> Comparator<T> compareAny() {
    return (a, b) -> {
        if (a instanceof Number && b instanceof Number && a.getClass() != b.getClass()) {
            return Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
        }
        return ((Comparable<Object>) a).compareTo(b);
    };
}
