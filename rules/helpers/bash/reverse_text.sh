# The characters of a text from the last to the first.
reverse_text() {
    local -i _at
    local _out=''
    for (( _at = ${#1} - 1; _at >= 0; _at-- )); do
        _out+=${1:_at:1}
    done
    REPLY=$_out
}
