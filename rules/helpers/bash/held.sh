# The value of a union without its mark, which has to be $1.
held() {
    if [[ $2 != "$1":* ]]; then
        raise TypeError "${1%%[0-9]*} expected, ${2%%:*} found"
        return
    fi
    REPLY=${2#*:}
}
