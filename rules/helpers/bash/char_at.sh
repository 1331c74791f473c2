# The character at a place, which may count from the end.
char_at() {
    (( -${#1} <= $2 && $2 < ${#1} )) || raise IndexError "string index out of range" || return
    REPLY=${1:$2:1}
}
