# A text again and again.
repeat() {
    local -i _times=$2
    REPLY=''
    while (( _times-- > 0 )); do REPLY+=$1; done
}
