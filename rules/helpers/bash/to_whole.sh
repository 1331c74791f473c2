# A float as a whole number: trunc, floor, ceil or round (half to even).
to_whole() {
    case $1 in
        nan) raise ValueError "cannot convert float NaN to integer" || return ;;
        inf | -inf) raise OverflowError "cannot convert float infinity to integer" || return ;;
    esac
    REPLY=$(awk -v "x=$1" -v "how=$2" 'BEGIN {
        x += 0; i = int(x); r = x - i
        if (how == "floor" && r < 0) i--
        if (how == "ceil" && r > 0) i++
        if (how == "round") { if (r > 0.5 || (r == 0.5 && i % 2)) i++; if (r < -0.5 || (r == -0.5 && i % 2)) i-- }
        printf "%.0f", i
    }')
    [[ $REPLY != -0 ]] || REPLY=0
    (( ${#REPLY} < 19 )) || raise OverflowError "$1 does not fit in 64 bits"
}
