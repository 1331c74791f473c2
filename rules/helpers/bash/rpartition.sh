# Before, separator and after its last occurrence.
rpartition() {
    [[ -n $2 ]] || raise ValueError "empty separator" || return
    [[ $1 == *"$2"* ]] && REPLY=("${1%"$2"*}" "$2" "${1##*"$2"}") || REPLY=("" "" "$1")
}
