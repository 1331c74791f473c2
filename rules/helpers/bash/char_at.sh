# The character at a place, which may count from the end.
char_at() {
    local -i _at=$2
    if (( _at < -${#1} || _at >= ${#1} )); then
        raise IndexError "string index out of range"
        return
    fi
    REPLY=${1:_at:1}
}
