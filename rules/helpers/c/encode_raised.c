// The exception that was raised, as the outcome of a test.
static const char *encode_raised(void) {
    return str_format("\"raise\":[%s,%s]", str_encode(raised.type), str_encode(raised.message));
}
