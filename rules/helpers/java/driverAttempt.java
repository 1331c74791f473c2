// The encoded result of a call, or the exception that it ended with.
static String driverAttempt(Supplier<String> call) {
    try {
        return "\"ok\":" + call.get();
    } catch (Throwable error) {
        String message = error.getMessage() == null ? "" : error.getMessage();
        return "\"raise\":[" + encodeStr(error.getClass().getSimpleName()) + "," + encodeStr(message) + "]";
    }
}
