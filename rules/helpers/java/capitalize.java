// The first character as a title has it, the rest in lower case.
static String capitalize(String text) {
    String first = text.substring(0, Math.min(1, text.length()));
    String upper = first.toUpperCase();
    String title = upper.length() > 1 ? upper.charAt(0) + upper.substring(1).toLowerCase() : first.isEmpty() ? "" : Character.toString(Character.toTitleCase(first.charAt(0)));
    return title + text.toLowerCase().substring(first.length());
}
