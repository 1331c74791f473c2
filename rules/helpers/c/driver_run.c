// What the driver was asked: a nonce, and the first and the last test; and where the stack begins.
static struct {
    const char *nonce;
    int64_t first, last;
    char *stack;
} driver_run;
