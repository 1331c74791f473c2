export LC_ALL=C.UTF-8
set -u

# Sorts the array $1 by the keys in the array $2, which the command $3 compares; with -r the other way round.
# By insertion: equal ones keep their places.
sort_by_keys() {
    local -n _sorting=$1
    local -n _given=$2
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

# Does a comparison of floats hold?
compare_floats() {
    if [[ $1 == "$3" ]]; then
        [[ $2 == *=* && $2 != '!=' && $1 != nan || $2 == '!=' && $1 == nan ]]
        return
    fi
    awk -v "a=$1" -v "b=$3" -v "o=$2" 'BEGIN {
        if (a == "nan" || b == "nan") exit o != "!="
        a = a == "inf" ? -log(0) : a == "-inf" ? log(0) : a + 0; b = b == "inf" ? -log(0) : b == "-inf" ? log(0) : b + 0
        exit !(o == "<" ? a < b : o == "<=" ? a <= b : o == ">" ? a > b : o == ">=" ? a >= b : o == "==" ? a == b : a != b)
    }' 2>/dev/null
}

# -1, 0 or 1: how two numbers compare.
compare_numbers() {
    REPLY=$(( ($1 > $2) - ($1 < $2) ))
}

# How two rows, given as words, compare: element by element in the orders after the first comma, then by length.
compare_rows() {
    local -a _left="($2)" _right="($3)" _orders
    local -i _at
    IFS=, read -a _orders <<< "${1#?,}"
    for (( _at = 0; _at < ${#_left[@]} && _at < ${#_right[@]}; _at++ )); do
        [[ ${_left[_at]} == "${_right[_at]}" ]] && continue
        compare "${_orders[_at]-${_orders[0]}}" "${_left[_at]}" "${_right[_at]}" || return
        (( REPLY )) && return
    done
    REPLY=$(( (${#_left[@]} > ${#_right[@]}) - (${#_left[@]} < ${#_right[@]}) ))
}

# -1, 0 or 1: how two texts compare.
compare_texts() {
    if [[ $1 < $2 ]]; then REPLY=-1; elif [[ $1 > $2 ]]; then REPLY=1; else REPLY=0; fi
}

# -1, 0 or 1: how two whole numbers of any size compare.
order_big() {
    if (( ${#1} < 19 && ${#2} < 19 )); then
        compare_numbers "$1" "$2"
    else
        REPLY=$(bc <<< "($1 > $2) - ($1 < $2)")
    fi
}

# Stands for None: a word that no text is.
NONE=$'\x1aNone'

# Notes an error by its class and message, and fails.
raise() { ERROR=$1 MESSAGE=${2-}; return 1; }

# A value that must be there.
some() {
    [[ $1 != "$NONE" ]] || raise TypeError "None where a value is needed" || return
    REPLY=$1
}

# -1, 0 or 1: how two words compare in an order: n numbers, b large ones, s texts, f floats, o… what may be None, l,… lists, t,… tuples.
compare() {
    case $1 in
        n) compare_numbers "$2" "$3" ;;
        b) order_big "$2" "$3" ;;
        s) compare_texts "$2" "$3" ;;
        f) REPLY=0
            if compare_floats "$2" '<' "$3"; then REPLY=-1; elif compare_floats "$2" '>' "$3"; then REPLY=1; fi ;;
        o*) some "$2" && some "$3" && compare "${1:1}" "$2" "$3" ;;
        *) compare_rows "$@" ;;
    esac
}

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
merge_intervals() {
    local -n intervals=$1
    local -a merged=()
    local -a sorted=("${intervals[@]}")
    sort_by_keys sorted sorted 'compare t,n,n' || return
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
