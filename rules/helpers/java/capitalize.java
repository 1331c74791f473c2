// The first character in upper case, the rest in lower.
static String capitalize(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase() + text.toLowerCase().substring(1);
}
