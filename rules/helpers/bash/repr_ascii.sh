# A text in quotes, as Python shows it.
repr() {
    local _quote="'" _out='' _char
    local -i _at
    [[ $1 == *\'* && $1 != *\"* ]] && _quote='"'
    for (( _at = 0; _at < ${#1}; _at++ )); do
        _char=${1:_at:1}
        case $_char in
            \\ | "$_quote") _char=\\$_char ;;
            $'\n') _char='\n' ;;
            $'\r') _char='\r' ;;
            $'\t') _char='\t' ;;
            [![:print:]]) printf -v _char '\\x%02x' "'$_char" ;;
        esac
        _out+=$_char
    done
    REPLY=$_quote$_out$_quote
}
