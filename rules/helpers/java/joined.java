// The texts of elements, with commas, between an opening and a closing text.
static <T> String joined(String opening, Collection<T> items, Function<? super T, String> text, String closing) {
    List<String> parts = new ArrayList<>();
    for (T item : items) {
        parts.add(text.apply(item));
    }
    return opening + String.join(", ", parts) + closing;
}
