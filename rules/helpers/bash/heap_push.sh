# Adds a word to a heap.
heap_push() {
    local -n _pushed=$1
    _pushed+=("$2")
    heap_rise "$1" $(( ${#_pushed[@]} - 1 )) "$3"
}
