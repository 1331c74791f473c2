# A text in the canonical encoding: JSON in ASCII.
encode_str() {
    local _out='' _char
    local -i _at _code
    if [[ $1 != *[!\ -~]* && $1 != *[\"\\]* ]]; then
        REPLY="\"$1\""
        return
    fi
    for (( _at = 0; _at < ${#1}; _at++ )); do
        _char=${1:_at:1}
        printf -v _code '%d' "'$_char"
        if [[ $_char == [\"\\] ]]; then
            _char=\\$_char
        elif (( _code < 32 || _code > 126 && _code < 0x10000 )); then
            printf -v _char '\\u%04x' "$_code"
        elif (( _code >= 0x10000 )); then
            printf -v _char '\\u%04x\\u%04x' $(( 0xd800 + (_code - 0x10000 >> 10) )) $(( 0xdc00 + (_code - 0x10000 & 0x3ff) ))
        fi
        _out+=$_char
    done
    REPLY="\"$_out\""
}
