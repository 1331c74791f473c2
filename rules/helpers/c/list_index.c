// The index of the first equal item, which must be there.
#define list_index(list, item, same) ({ \
    const int64_t found_ = list_find(list, item, same); \
    if (found_ < 0) raise_error("ValueError", "the item is not in the list"); \
    found_; \
})
