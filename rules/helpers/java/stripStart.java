// Without characters of a set at the start.
static String stripStart(String text, String characters) {
    return characters.isEmpty() ? text : text.replaceAll("^[" + Pattern.quote(characters) + "]+", "");
}
