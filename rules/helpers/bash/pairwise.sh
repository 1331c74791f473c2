# Pairs of neighbours.
pairwise() {
    local -n _items=$1
    local -i _at
    local -a _out=() _pair
    for (( _at = 1; _at < ${#_items[@]}; _at++ )); do
        _pair=("${_items[@]:_at - 1:2}")
        _out+=("${_pair[*]@Q}")
    done
    REPLY=("${_out[@]}")
}
