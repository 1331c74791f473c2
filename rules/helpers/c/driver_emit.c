// Writes the record of one test.
static void driver_emit(int64_t test, const char *outcome, const char *args) {
    size_t length = strlen(outcome) + strlen(args) + strlen("{,\"args\":}");
    printf("\n\x1e%s %" PRId64 " %zu\n{%s,\"args\":%s}\n", driver_run.nonce, test, length, outcome, args);
    fflush(stdout);
}
