// Upper case becomes lower and the reverse.
static String swapCase(String text) {
    IntFunction<String> swapped = c -> Character.isUpperCase(c) ? Character.toString(c).toLowerCase() : Character.toString(c).toUpperCase();
    return text.codePoints().mapToObj(swapped).collect(Collectors.joining());
}
