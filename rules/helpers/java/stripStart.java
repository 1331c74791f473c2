// Without characters of a set at the start.
static String stripStart(String text, String characters) {
    int start = 0;
    while (start < text.length() && characters.indexOf(text.charAt(start)) >= 0) {
        start++;
    }
    return text.substring(start);
}
