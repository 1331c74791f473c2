# Rows of the elements at the same place of arrays, given by their names.
zip() {
    local -i _at
    local _name
    local -a _row
    REPLY=()
    for (( _at = 0; ; _at++ )); do
        _row=()
        for _name; do
            local -n _column=$_name
            (( _at < ${#_column[@]} )) || return 0
            _row+=("${_column[_at]}")
        done
        REPLY+=("${_row[*]@Q}")
    done
}
