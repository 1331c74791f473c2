# The elements of arrays that are given as words.
flatten() {
    local _word
    local -a _out=()
    for _word; do
        local -a _inner="($_word)"
        _out+=("${_inner[@]}")
    done
    REPLY=("${_out[@]}")
}
