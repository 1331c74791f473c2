# The element at a place, which may count from the end.
item_at() {
    local -n _items=$1
    local -i _at=$2
    if (( _at < -${#_items[@]} || _at >= ${#_items[@]} )); then
        raise IndexError "list index out of range"
        return
    fi
    REPLY=${_items[_at]}
}
