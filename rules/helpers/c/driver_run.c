// What the driver was asked: a nonce, and the first and the last test.
static struct {
    const char *nonce;
    int64_t first, last;
} driver_run;
