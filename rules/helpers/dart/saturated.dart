// A float without its fraction, the nearest integer of 64 bits where it is too large.
int saturated(double x) => x.isNaN ? 0 : x >= 9223372036854775807.0 ? 0x7fffffffffffffff : x <= -9223372036854775808.0 ? -0x8000000000000000 : x.toInt();
