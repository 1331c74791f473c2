# The value of a union without its mark, which has to be $1.
held() {
    [[ $2 == "$1":* ]] || raise TypeError "${1%%[0-9]*} expected, ${2%%:*} found" || return
    REPLY=${2#*:}
}
