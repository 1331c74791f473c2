// Letters that follow no letter in upper case, the others in lower.
static String titleCase(String text) {
    StringBuilder out = new StringBuilder();
    boolean inWord = false;
    for (char c : text.toCharArray()) {
        out.append(inWord ? Character.toLowerCase(c) : Character.toUpperCase(c));
        inWord = Character.isLetter(c);
    }
    return out.toString();
}
