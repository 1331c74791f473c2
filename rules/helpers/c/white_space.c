// The characters that Python counts as white space.
static const char *const white_space = " \t\n\r\v\f\x1c\x1d\x1e\x1f";
