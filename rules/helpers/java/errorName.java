// The source's name of an exception's class.
static String errorName(Throwable error) {
    String name = error.getClass().getSimpleName();
    return switch (name) {
        case "IndexOutOfBoundsException", "StringIndexOutOfBoundsException", "ArrayIndexOutOfBoundsException" -> "IndexError";
        case "NoSuchElementException" -> "KeyError";
        case "IllegalArgumentException", "NumberFormatException" -> "ValueError";
        case "ArithmeticException" -> messageOf(error).contains("zero") ? "ZeroDivisionError" : "OverflowError";
        case "ClassCastException", "NullPointerException" -> "TypeError";
        case "IllegalStateException" -> "RuntimeError";
        case "UnsupportedOperationException" -> "NotImplementedError";
        case "StackOverflowError" -> "RecursionError";
        case "RuntimeException" -> "Exception";
        default -> name;
    };
}
