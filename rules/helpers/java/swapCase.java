// Upper case becomes lower and the reverse.
static String swapCase(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
        out.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
    }
    return out.toString();
}
