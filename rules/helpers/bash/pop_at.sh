# Removes and gives the element at a place, which may count from the end; the message is for an empty array.
pop_at() {
    local -n _items=$1
    local -i _at=$(( $2 < 0 ? $2 + ${#_items[@]} : $2 ))
    (( ${#_items[@]} )) || raise IndexError "${3:-pop from empty list}" || return
    (( _at >= 0 && _at < ${#_items[@]} )) || raise IndexError "pop index out of range" || return
    REPLY=${_items[_at]}
    _items=("${_items[@]:0:_at}" "${_items[@]:_at + 1}")
}
