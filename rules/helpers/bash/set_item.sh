# Sets the element at a place, which may count from the end.
set_item() {
    local -n _items=$1
    local -i _at=$2
    if (( _at < -${#_items[@]} || _at >= ${#_items[@]} )); then
        raise IndexError "list assignment index out of range"
        return
    fi
    _items[_at]=$3
}
