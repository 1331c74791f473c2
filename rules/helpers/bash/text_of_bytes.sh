# The text of bytes, which are numbers.
text_of_bytes() {
    local _byte _out=''
    for _byte; do
        (( _byte )) || raise NotImplementedError "a text of Bash has no NUL" || return
        printf -v _byte '\\x%02x' "$_byte"
        _out+=$_byte
    done
    printf -v REPLY '%b' "$_out"
}
