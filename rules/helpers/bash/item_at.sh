# The element at a place, which may count from the end.
item_at() {
    local -n _items=$1
    (( -${#_items[@]} <= $2 && $2 < ${#_items[@]} )) || raise IndexError "list index out of range" || return
    REPLY=${_items[$2]}
}
