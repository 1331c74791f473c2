// The keys or the values of a map in order of insertion, as a list.
#define map_list(type, map, member) ({ \
    __auto_type of_ = (map); \
    type *list_ = list_room(type, of_->length); \
    while (list_->length < of_->length) list_->items[list_->length] = of_->entries[list_->length]->member, list_->length++; \
    list_; \
})
