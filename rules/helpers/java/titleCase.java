// Letters that follow no letter in upper case, the others in lower.
static String titleCase(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
        String c = text.substring(i, i + 1);
        boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
        String upper = c.toUpperCase();
        out.append(inWord ? c.toLowerCase() : upper.charAt(0) + upper.substring(1).toLowerCase());
    }
    return out.toString();
}
