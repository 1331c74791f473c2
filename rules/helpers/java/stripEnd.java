// Without characters of a set at the end.
static String stripEnd(String text, String characters) {
    int end = text.length();
    while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
    }
    return text.substring(0, end);
}
