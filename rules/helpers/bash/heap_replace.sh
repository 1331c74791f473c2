# Removes and gives the least element of a heap, then adds a word.
heap_replace() {
    local -n _replaced=$1
    (( ${#_replaced[@]} )) || raise IndexError "index out of range" || return
    local _least=${_replaced[0]}
    _replaced[0]=$2
    heap_sink "$1" 0 "$3" || return
    REPLY=$_least
}
