// True or False.
static const char *bool_text(bool flag) { return flag ? "True" : "False"; }
