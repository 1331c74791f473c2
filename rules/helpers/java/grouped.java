// A number's text with commas between groups of three digits.
static String grouped(String text) {
    return text.replaceAll("(?<=\\d)(?=(\\d{3})+(?!\\d))(?<!\\.\\d{0,20})", ",");
}
