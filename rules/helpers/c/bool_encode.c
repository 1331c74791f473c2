// A truth value in the canonical encoding.
static const char *bool_encode(bool flag) { return flag ? "true" : "false"; }
