# The characters of a text from the last to the first.
reverse_text() {
    local -i _at=${#1}
    local _out=''
    while (( _at-- > 0 )); do _out+=${1:_at:1}; done
    REPLY=$_out
}
