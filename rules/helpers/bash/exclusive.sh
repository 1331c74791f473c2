# The elements that are in one of two arrays only.
exclusive() {
    local -a _left
    without "$1" "$2"
    _left=("${REPLY[@]}")
    without "$2" "$1"
    REPLY=("${_left[@]}" "${REPLY[@]}")
}
