# The elements of an array that are not in another.
without() {
    local -n _all=$1
    local _member
    local -a _out=()
    for _member in "${_all[@]}"; do contains "$2" "$_member" || _out+=("$_member"); done
    REPLY=("${_out[@]}")
}
