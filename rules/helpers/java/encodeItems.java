// The elements of a collection in the canonical encoding.
static <T> String encodeItems(Collection<T> items, Function<? super T, String> encode) {
    List<String> parts = new ArrayList<>();
    for (T item : items) {
        parts.add(encode.apply(item));
    }
    return "[" + String.join(",", parts) + "]";
}
