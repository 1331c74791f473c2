// Whether a value of unknown type counts as true.
static boolean isTruthy(Object value) {
    return value instanceof Boolean truth ? truth
        : value instanceof Number number ? number.doubleValue() != 0
        : value instanceof String text ? !text.isEmpty()
        : value instanceof Collection<?> items ? !items.isEmpty()
        : value instanceof Map<?, ?> map ? !map.isEmpty()
        : value != null;
}
