// A value or null in the canonical encoding.
static <T> String encodeOptional(T value, Function<? super T, String> encode) {
    return value == null ? "null" : encode.apply(value);
}
