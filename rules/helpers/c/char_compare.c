// The order of two characters.
static int char_compare(char a, char b) { return a - b; }
