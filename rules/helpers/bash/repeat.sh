# A text again and again.
repeat() {
    local _out=''
    local -i _times=$2
    while (( _times-- > 0 )); do
        _out+=$1
    done
    REPLY=$_out
}
