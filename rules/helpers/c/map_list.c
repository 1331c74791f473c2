// The keys or the values of a map in order of insertion, as a list.
#define map_list(type, map, member) ({ \
    __auto_type of_ = (map); \
    type *list_ = calloc(1, sizeof *list_); \
    for (int64_t i_ = 0; i_ < of_->length; i_++) list_append(list_, of_->items[i_]->member); \
    list_; \
})
