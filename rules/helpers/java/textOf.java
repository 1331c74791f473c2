// The text of any value as Python's str shows it.
static String textOf(Object value) {
    return value instanceof String ? (String) value : reprOf(value);
}
