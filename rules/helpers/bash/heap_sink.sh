# Moves the element at $2 of a heap down to its place; the command $3 compares.
heap_sink() {
    local -n _sinking=$1
    local -i _place=$2 _child
    local _moved=${_sinking[$2]}
    while (( (_child = 2 * _place + 1) < ${#_sinking[@]} )); do
        if (( _child + 1 < ${#_sinking[@]} )); then
            $3 "${_sinking[_child]}" "${_sinking[_child + 1]}" || return
            (( REPLY < 0 || _child++ ))
        fi
        _sinking[_place]=${_sinking[_child]}
        _place=_child
    done
    _sinking[_place]=$_moved
    heap_rise "$1" "$_place" "$3" "$2"
}
