// Reads the arguments of this run.
static void driver_begin(char **arguments) {
    driver_run.nonce = arguments[1];
    driver_run.first = atoll(arguments[2]);
    driver_run.last = atoll(arguments[3]);
}
