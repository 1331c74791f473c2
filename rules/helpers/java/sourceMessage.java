// The message of an exception, in Python's words where Java itself raised it.
static String sourceMessage(Throwable error) {
    String text = messageOf(error);
    if (error instanceof StringIndexOutOfBoundsException) {
        return "string index out of range";
    }
    return text.matches("Index -?\\d+ out of bounds .*") ? "list index out of range"
        : text.equals("/ by zero") ? "integer division or modulo by zero" : text;
}
