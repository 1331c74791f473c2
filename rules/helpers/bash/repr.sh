# A text in quotes, as Python shows it.
repr() {
    local _quote="'" _out='' _char
    local -i _at
    [[ $1 == *\'* && $1 != *\"* ]] && _quote='"'
    for (( _at = 0; _at < ${#1}; _at++ )); do
        _char=${1:_at:1}
        case $_char in
            \\ | "$_quote") _out+=\\$_char ;;
            $'\n') _out+='\n' ;;
            $'\r') _out+='\r' ;;
            $'\t') _out+='\t' ;;
            [![:print:]])
                printf -v _char '%x' "'$_char"
                case ${#_char} in
                    1 | 2) printf -v _char '\\x%02x' "0x$_char" ;;
                    3 | 4) printf -v _char '\\u%04x' "0x$_char" ;;
                    *) printf -v _char '\\U%08x' "0x$_char" ;;
                esac
                _out+=$_char
                ;;
            *) _out+=$_char ;;
        esac
    done
    REPLY=$_quote$_out$_quote
}
