# The elements of an array from the last to the first.
reversed() {
    local -n _items=$1
    local -a _out=()
    local -i _at=${#_items[@]}
    while (( _at-- > 0 )); do _out+=("${_items[_at]}"); done
    REPLY=("${_out[@]}")
}
