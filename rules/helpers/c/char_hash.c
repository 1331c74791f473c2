// A hash of a character.
static uint64_t char_hash(char c) { return (unsigned char) c; }
