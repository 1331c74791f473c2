// What a digit of a big integer is below.
static const uint64_t bigint_base = 1000000000;
