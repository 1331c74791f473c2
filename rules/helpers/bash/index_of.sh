# The place of the first element that is this word.
index_of() {
    local -n _items=$1
    for REPLY in "${!_items[@]}"; do
        [[ ${_items[REPLY]} == "$2" ]] && return
    done
    raise ValueError "$2 is not in list"
}
