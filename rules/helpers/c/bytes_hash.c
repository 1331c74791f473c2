// A hash of a byte string.
static uint64_t bytes_hash(const bytes *data) { return int_list_hash(data); }
