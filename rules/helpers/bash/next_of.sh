# Takes the next element out of what is iterated.
next_of() {
    local -n _rest=$1
    (( ${#_rest[@]} )) || raise StopIteration || return
    REPLY=${_rest[0]}
    _rest=("${_rest[@]:1}")
}
