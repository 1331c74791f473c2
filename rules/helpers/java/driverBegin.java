// The nonce of this run and the first and last test asked for.
static String[] driverArguments;

static void driverBegin(String[] arguments) {
    driverArguments = arguments;
}
