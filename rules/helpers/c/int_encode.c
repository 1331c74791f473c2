// An integer in the canonical encoding; beyond 2^53 as text.
static const char *int_encode(int64_t n) {
    bool exact = n > -(INT64_C(1) << 53) && n < INT64_C(1) << 53;
    return str_format(exact ? "%" PRId64 : "{\"$int\":\"%" PRId64 "\"}", n);
}
