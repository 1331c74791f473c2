# The place of the first element that is this word, from $3 and before $4.
index_between() {
    local -n _items=$1
    part_bounds "${#_items[@]}" "${3-}" "${4-}"
    local -i _at=${REPLY[0]} _end=${REPLY[1]}
    for (( ; _at < _end; _at++ )); do
        if [[ ${_items[_at]} == "$2" ]]; then
            REPLY=$_at
            return
        fi
    done
    raise ValueError "$2 is not in list"
}
