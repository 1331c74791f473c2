// A hash of a text (FNV-1a).
static uint64_t str_hash(const char *text) {
    uint64_t hash = 0xCBF29CE484222325u;
    for (; *text != '\0'; text++) hash = (hash ^ (unsigned char) *text) * 0x100000001B3u;
    return hash;
}
