# Moves the element at $2 of a heap up to its place, but not above $4; the command $3 compares.
heap_rise() {
    local -n _heap=$1
    local -i _at=$2 _parent
    local _new=${_heap[$2]}
    while (( _at > ${4-0} )); do
        (( _parent = (_at - 1) >> 1 )) || true
        $3 "$_new" "${_heap[_parent]}" || return
        (( REPLY < 0 )) || break
        _heap[_at]=${_heap[_parent]}
        _at=_parent
    done
    _heap[_at]=$_new
}
