# A text in the middle of a width.
center() {
    (( ${#3} == 1 )) || raise TypeError "The fill character must be exactly one character long" || return
    local -i _room=$(( $2 > ${#1} ? $2 - ${#1} : 0 ))
    pad_left "$1" $(( ${#1} + _room / 2 + (_room & $2 & 1) )) "$3"
    pad_right "$REPLY" "$2" "$3"
}
