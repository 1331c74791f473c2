// Replaces the first so many occurrences of a part (all for a negative number).
static String replaceMax(String text, String part, String replacement, long limit) {
    Matcher matcher = Pattern.compile(part, Pattern.LITERAL).matcher(text);
    StringBuilder result = new StringBuilder();
    for (long i = 0; i != limit && matcher.find(); i++) {
        matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
    }
    return matcher.appendTail(result).toString();
}
