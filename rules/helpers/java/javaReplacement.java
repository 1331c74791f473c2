// A replacement text with its groups in Java's notation.
static String javaReplacement(String text) {
    return text.replace("$", "\\$").replaceAll("\\\\(\\d)", "\\$$1");
}
