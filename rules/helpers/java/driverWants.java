// Whether this run was asked for a test.
static boolean driverWants(long test) {
    return Long.parseLong(driverArguments[1]) <= test && test <= Long.parseLong(driverArguments[2]);
}
