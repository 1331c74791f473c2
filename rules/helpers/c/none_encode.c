// None in the canonical encoding.
static const char *none_encode(none nothing) {
    (void) nothing;
    return "null";
}
