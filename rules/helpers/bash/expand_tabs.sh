# A text with spaces up to the next multiple of $2 in place of tabs.
expand_tabs() {
    local _out='' _char
    local -i _at _column=0 _space
    for (( _at = 0; _at < ${#1}; _at++ )); do
        _char=${1:_at:1}
        case $_char in
            $'\t')
                (( _space = $2 > 0 ? $2 - _column % $2 : 0, _column += _space )) || true
                repeat ' ' "$_space"
                _out+=$REPLY
                ;;
            $'\n' | $'\r') _out+=$_char _column=0 ;;
            *) _out+=$_char _column+=1 ;;
        esac
    done
    REPLY=$_out
}
