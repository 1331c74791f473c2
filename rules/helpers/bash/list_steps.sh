# The elements from a place to another by a step.
list_steps() {
    local -n _items=$1
    local -a _out=()
    local _at
    stepped "${#_items[@]}" "$2" "$3" "$4" || return
    for _at in "${REPLY[@]}"; do _out+=("${_items[_at]}"); done
    REPLY=("${_out[@]}")
}
