# Removes and gives the least element of a heap.
heap_pop() {
    local -n _popped=$1
    (( ${#_popped[@]} )) || raise IndexError "index out of range" || return
    local _least=${_popped[0]} _last=${_popped[-1]}
    unset '_popped[-1]'
    if (( ${#_popped[@]} )); then
        _popped[0]=$_last
        heap_sink "$1" 0 "$2" || return
    fi
    REPLY=$_least
}
