# Removes and gives the least element of a heap.
heap_pop() {
    local -n _popped=$1
    (( ${#_popped[@]} )) || raise IndexError "index out of range" || return
    local _least=${_popped[0]}
    _popped[0]=${_popped[-1]}
    unset '_popped[-1]'
    (( ${#_popped[@]} == 0 )) || heap_sink "$1" 0 "$2" || return
    REPLY=$_least
}
