# Puts words in place of a part of an array: $1 its name, $2 and $3 where.
replace_part() {
    local -n _items=$1
    part_bounds "${#_items[@]}" "$2" "$3"
    _items=("${_items[@]:0:REPLY[0]}" "${@:4}" "${_items[@]:REPLY[1]}")
}
