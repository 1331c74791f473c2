# A text in quotes, as Python shows it.
repr() {
    local _quote="'" _out='' _char
    local -i _at _code
    [[ $1 == *\'* && $1 != *\"* ]] && _quote='"'
    for (( _at = 0; _at < ${#1}; _at++ )); do
        _char=${1:_at:1}
        case $_char in
            \\ | "$_quote") _char=\\$_char ;;
            $'\n') _char='\n' ;;
            $'\r') _char='\r' ;;
            $'\t') _char='\t' ;;
            [![:print:]])
                printf -v _code '%d' "'$_char"
                (( _code > 255 )) && printf -v _char '\\u%04x' "$_code" || printf -v _char '\\x%02x' "$_code"
                (( _code > 65535 )) && printf -v _char '\\U%08x' "$_code"
                ;;
        esac
        _out+=$_char
    done
    REPLY=$_quote$_out$_quote
}
