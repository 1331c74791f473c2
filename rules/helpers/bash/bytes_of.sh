# The bytes of a text as numbers.
bytes_of() {
    local LC_ALL=C
    local -i _at _code
    local -a _out=()
    for (( _at = 0; _at < ${#1}; _at++ )); do
        printf -v _code '%d' "'${1:_at:1}"
        _out+=("$(( _code & 255 ))")
    done
    REPLY=("${_out[@]}")
}
