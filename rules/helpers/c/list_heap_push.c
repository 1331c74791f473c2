// Adds an item to a heap with the smallest first.
#define list_heap_push(list, item, by) ({ \
    __auto_type onto_ = (list); \
    list_append(onto_, item); \
    list_sift(onto_, 0, onto_->length - 1, by); \
})
