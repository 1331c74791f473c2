# Have two arrays no element in common?
is_disjoint() {
    local -n _all=$1
    local _member
    for _member in "${_all[@]}"; do contains "$2" "$_member" && return 1; done
    return 0
}
