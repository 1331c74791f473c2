# Rows of the elements at the same place of rows.
zip_rows() {
    local -a _out=() _one
    local -i _at
    local _row
    for (( _at = 0; $# > 0; _at++ )); do
        _one=()
        for _row; do
            local -a _given="($_row)"
            (( _at < ${#_given[@]} )) || break 2
            _one+=("${_given[_at]}")
        done
        _out+=("${_one[*]@Q}")
    done
    REPLY=("${_out[@]}")
}
