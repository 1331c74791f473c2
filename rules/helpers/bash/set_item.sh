# Sets the element at a place, which may count from the end.
set_item() {
    local -n _items=$1
    (( -${#_items[@]} <= $2 && $2 < ${#_items[@]} )) || raise IndexError "list assignment index out of range" || return
    _items[$2]=$3
}
