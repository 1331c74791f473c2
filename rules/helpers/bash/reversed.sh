# The elements of an array from the last to the first.
reversed() {
    local -n _items=$1
    local -i _at
    local -a _out=()
    for (( _at = ${#_items[@]} - 1; _at >= 0; _at-- )); do
        _out+=("${_items[_at]}")
    done
    REPLY=("${_out[@]}")
}
