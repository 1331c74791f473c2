// Ends a calculation whose result does not fit into 64 bits.
static _Noreturn int64_t overflow(void) { raise_error("OverflowError", "integer overflow"); }
