# Rows of $2 elements of an array, in order.
combinations() {
    local -n _items=$1
    local -a _rows=("") _ends=(0) _longer _later
    local -i _turn _row _at
    for (( _turn = 0; _turn < $2; _turn++ )); do
        _longer=() _later=()
        for (( _row = 0; _row < ${#_rows[@]}; _row++ )); do
            for (( _at = _ends[_row]; _at < ${#_items[@]}; _at++ )); do
                _longer+=("${_rows[_row]:+${_rows[_row]} }${_items[_at]@Q}")
                _later+=("$(( _at + 1 ))")
            done
        done
        _rows=("${_longer[@]}") _ends=("${_later[@]}")
    done
    REPLY=("${_rows[@]}")
}
