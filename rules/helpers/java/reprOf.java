// The text of any value as Python's repr shows it.
static String reprOf(Object value) {
    if (value == null) {
        return "None";
    }
    if (value instanceof Boolean) {
        return (Boolean) value ? "True" : "False";
    }
    if (value instanceof Double) {
        return floatText((Double) value);
    }
    if (value instanceof String) {
        return quoted((String) value);
    }
    if (value instanceof Map) {
        return joined("{", ((Map<?, ?>) value).entrySet(), entry -> reprOf(entry.getKey()) + ": " + reprOf(entry.getValue()), "}");
    }
    if (value instanceof List) {
        return joined("[", (List<?>) value, item -> reprOf(item), "]");
    }
    if (value instanceof Set) {
        return ((Set<?>) value).isEmpty() ? "set()" : joined("{", (Set<?>) value, item -> reprOf(item), "}");
    }
    if (value instanceof Record) {
        List<Object> parts = components((Record) value);
        return joined("(", parts, item -> reprOf(item), parts.size() == 1 ? ",)" : ")");
    }
    return value.toString();
}
