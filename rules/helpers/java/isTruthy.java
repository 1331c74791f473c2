// Whether a value of unknown type counts as true.
static boolean isTruthy(Object value) {
    if (value instanceof Boolean) {
        return (Boolean) value;
    }
    if (value instanceof Number) {
        return ((Number) value).doubleValue() != 0;
    }
    if (value instanceof String) {
        return !((String) value).isEmpty();
    }
    if (value instanceof Collection) {
        return !((Collection<?>) value).isEmpty();
    }
    return value instanceof Map ? !((Map<?, ?>) value).isEmpty() : value != null;
}
