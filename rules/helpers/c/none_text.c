// None.
static const char *none_text(none nothing) {
    (void) nothing;
    return "None";
}
