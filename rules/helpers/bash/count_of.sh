# How many elements are this word.
count_of() {
    local -n _items=$1
    local -i _count=0
    local _item
    for _item in "${_items[@]}"; do [[ $_item == "$2" ]] && (( _count++ )); done
    REPLY=$_count
}
