// The message of an exception.
static String messageOf(Throwable error) {
    return error.getMessage() == null ? "" : error.getMessage();
}
