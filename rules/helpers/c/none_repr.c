// None.
static const char *none_repr(none nothing) {
    (void) nothing;
    return "None";
}
