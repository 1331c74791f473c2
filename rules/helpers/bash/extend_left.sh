# Puts words at the start, one after the other.
extend_left() {
    local -n _items=$1
    shift
    local _word
    for _word; do _items=("$_word" "${_items[@]}"); done
}
