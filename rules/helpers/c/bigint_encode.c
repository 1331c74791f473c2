// A big integer in the canonical encoding; beyond 2^53 as text.
static const char *bigint_encode(const bigint *number) {
    bool exact = bigint_compare_sizes(number, bigint_of(INT64_C(1) << 53)) < 0;
    return str_format(exact ? "%s" : "{\"$int\":\"%s\"}", bigint_text(number));
}
