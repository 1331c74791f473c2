export LC_ALL=C.UTF-8
set -u

# Sorts the array $1 by the keys in the array $2, which the command $3 compares (-r: the other way round); equal ones keep their places.
sort_by_keys() {
    local -n _sorting=$1 _given=$2
    local -a _items=() _keys=()
    local -i _at _place _after=1
    [[ ${4-} == -r ]] && _after=-1
    for (( _at = 0; _at < ${#_given[@]}; _at++ )); do
        for (( _place = _at; _place > 0; _place-- )); do
            $3 "${_keys[_place - 1]}" "${_given[_at]}" || return
            (( REPLY == _after )) || break
            _keys[_place]=${_keys[_place - 1]} _items[_place]=${_items[_place - 1]}
        done
        _keys[_place]=${_given[_at]} _items[_place]=${_sorting[_at]}
    done
    _sorting=("${_items[@]}")
}

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

# -1, 0 or 1: how two numbers compare.
compare_numbers() {
    REPLY=$(( ($1 > $2) - ($1 < $2) ))
}

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
merge_intervals() {
    local -n intervals=$1
    local -a merged=()
    local -a sorted=("${intervals[@]}")
    sort_by_keys sorted sorted 'compare_rows compare_numbers,compare_numbers' || return
    local item
    for item in "${sorted[@]}"; do
        local -a items="($item)"
        local -i start=${items[0]}
        local -i end=${items[1]}
        local -i flag=0
        if (( ${#merged[@]} > 0 )); then
            local -a items3="(${merged[-1]})"
            (( flag = start <= items3[1] ))
        fi
        if (( flag )); then
            REPLY=${merged[-1]}
            unset 'merged[-1]'
            local -a pair="($REPLY)"
            local -i last_start=$(( pair[0] ))
            local -i last_end=$(( pair[1] ))
            local -a items4=("$last_start" $(( end > last_end ? end : last_end )))
            merged+=("${items4[*]@Q}")
        else
            local -a items5=("$start" "$end")
            merged+=("${items5[*]@Q}")
        fi
    done
    REPLY=("${merged[@]}")
}
