# Adds a word to a heap, then removes and gives the least.
heap_push_pop() {
    local -n _passed=$1
    local _given=$2
    if (( ${#_passed[@]} )); then
        $3 "${_passed[0]}" "$2" || return
        if (( REPLY < 0 )); then
            _given=${_passed[0]}
            _passed[0]=$2
            heap_sink "$1" 0 "$3" || return
        fi
    fi
    REPLY=$_given
}
