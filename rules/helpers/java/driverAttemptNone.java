// As for a call that gives no value.
static String driverAttemptNone(Runnable call) {
    return driverAttempt(() -> {
        call.run();
        return "null";
    });
}
