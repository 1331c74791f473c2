# Moves elements from the end to the start.
rotate() {
    local -n _items=$1
    (( ${#_items[@]} )) || return 0
    local -i _cut=$(( ((-$2 % ${#_items[@]}) + ${#_items[@]}) % ${#_items[@]} ))
    _items=("${_items[@]:_cut}" "${_items[@]:0:_cut}")
}
