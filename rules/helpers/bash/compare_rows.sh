# How two rows, given as words, compare: element by element by the commands in $1 (commas between, a colon before an operand), then by length.
compare_rows() {
    local -a _left="($2)" _right="($3)" _orders
    local -i _at
    IFS=, read -a _orders <<< "$1"
    for (( _at = 0; _at < ${#_left[@]} && _at < ${#_right[@]}; _at++ )); do
        [[ ${_left[_at]} == "${_right[_at]}" ]] && continue
        REPLY=${_orders[_at]-${_orders[0]}}
        ${REPLY/:/ } "${_left[_at]}" "${_right[_at]}" || return
        (( REPLY )) && return
    done
    REPLY=$(( (${#_left[@]} > ${#_right[@]}) - (${#_left[@]} < ${#_right[@]}) ))
}
