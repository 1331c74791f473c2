// The number that a text says.
static double parseFloat(String text) {
    String plain = text.strip().toLowerCase().replaceAll("(?<=\\d)_(?=\\d)", "");
    if (plain.matches("[+-]?(inf|infinity)")) {
        return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (plain.matches("[+-]?nan")) {
        return Double.NaN;
    }
    if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?")) {
        throw new IllegalArgumentException("could not convert string to float: '" + text + "'");
    }
    return Double.parseDouble(plain);
}
