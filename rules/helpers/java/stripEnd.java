// Without characters of a set at the end.
static String stripEnd(String text, String characters) {
    return characters.isEmpty() ? text : text.replaceAll("[" + Pattern.quote(characters) + "]+\\z", "");
}
