# Is a word among the elements of an array?
contains() {
    local -n _items=$1
    local _item
    for _item in "${_items[@]}"; do [[ $_item == "$2" ]] && return; done
    return 1
}
