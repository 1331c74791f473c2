// An empty list with room for some items.
#define list_room(type, room) ({ \
    size_t room_ = (size_t) (room); \
    type empty_ = {calloc(room_, sizeof *empty_.items), 0, (int64_t) room_}; \
    (type *) keep(&empty_, sizeof empty_); \
})
