# Removes and gives the last element.
pop() {
    local -n _items=$1
    (( ${#_items[@]} )) || raise IndexError "pop from empty list" || return
    REPLY=${_items[-1]}
    unset '_items[-1]'
}
