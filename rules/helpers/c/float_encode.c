// A float in the canonical encoding.
static const char *float_encode(double x) {
    return isfinite(x) ? float_text(x) : str_format("{\"$float\":\"%s\"}", float_text(x));
}
