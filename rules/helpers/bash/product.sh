# Rows with one element of each array, the last changing fastest.
product() {
    local -a _rows=("") _longer
    local _name _row _element
    for _name; do
        local -n _column=$_name
        _longer=()
        for _row in "${_rows[@]}"; do
            for _element in "${_column[@]}"; do _longer+=("${_row:+$_row }${_element@Q}"); done
        done
        _rows=("${_longer[@]}")
    done
    REPLY=("${_rows[@]}")
}
