// The first character in upper case, the rest in lower.
static String capitalize(String text) {
    if (text.isEmpty()) {
        return text;
    }
    String first = text.substring(0, 1).toUpperCase();
    return first.charAt(0) + first.substring(1).toLowerCase() + text.toLowerCase().substring(1);
}
