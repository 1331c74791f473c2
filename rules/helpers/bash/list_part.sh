# The elements from a place to another.
list_part() {
    local -n _items=$1
    part_bounds "${#_items[@]}" "$2" "$3"
    REPLY=("${_items[@]:REPLY[0]:REPLY[1] - REPLY[0]}")
}
