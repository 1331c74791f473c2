# Words again and again: $1 says how often.
repeat_items() {
    local -i _times=$1
    shift
    REPLY=()
    while (( _times-- > 0 )); do REPLY+=("$@"); done
}
