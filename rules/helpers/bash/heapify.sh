# Makes a heap of an array.
heapify() {
    local -n _made=$1
    local -i _from
    for (( _from = ${#_made[@]} / 2 - 1; _from >= 0; _from-- )); do heap_sink "$1" "$_from" "$2" || return; done
}
