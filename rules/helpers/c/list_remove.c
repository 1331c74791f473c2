// Removes the first equal item, which must be there.
#define list_remove(list, item, same) ({ \
    __auto_type less_ = (list); \
    const int64_t found_ = list_find(less_, item, same); \
    if (found_ < 0) raise_error("ValueError", "list.remove(x): x not in list"); \
    list_pop_at(less_, found_); \
})
