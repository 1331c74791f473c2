# A text with each character changed that a table has.
translate() {
    local -n _table=$2
    local _out='' _char
    local -i _at
    for (( _at = 0; _at < ${#1}; _at++ )); do
        ord "${1:_at:1}"
        _char=${_table[.$REPLY]-${1:_at:1}}
        [[ $_char == "$NONE" ]] || _out+=$_char
    done
    REPLY=$_out
}
