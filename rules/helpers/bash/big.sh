# $1 $2 $3 in whole numbers of any size: + - * / % ^, rounded down.
big() {
    [[ $2 != [/%] || $3 != 0 ]] || raise ZeroDivisionError "integer division or modulo by zero" || return
    [[ $2 != '^' || $3 != -* ]] || raise ValueError "negative exponent" || return
    if [[ $2 == [+-] ]] && (( ${#1} < 18 && ${#3} < 18 )); then
        REPLY=$(( $1 $2 $3 ))
        return
    fi
    local _text="a = $1; b = $3; "
    case $2 in
        /) _text+='q = a / b; if (a % b != 0 && (a < 0) != (b < 0)) q -= 1; q' ;;
        %) _text+='m = a % b; if (m != 0 && (a < 0) != (b < 0)) m += b; m' ;;
        *) _text+="a $2 b" ;;
    esac
    REPLY=$(BC_LINE_LENGTH=0 bc <<< "${_text//; if/
if}")
}
