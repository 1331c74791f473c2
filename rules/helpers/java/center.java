// Padded at both sides to a width.
static String center(String text, long width, String fill) {
    String pad = fill.repeat((int) Math.max(0, width - text.codePointCount(0, text.length())));
    int left = pad.length() / 2 + (int) (pad.length() & width & 1);
    return pad.substring(0, left) + text + pad.substring(left);
}
