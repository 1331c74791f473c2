# Are all elements of an array in another?
is_subset() {
    local -n _all=$1
    local _member
    for _member in "${_all[@]}"; do contains "$2" "$_member" || return; done
    return 0
}
