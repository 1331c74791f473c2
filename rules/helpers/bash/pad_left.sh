# A text with a character before it, up to a width.
pad_left() {
    (( ${#3} == 1 )) || raise TypeError "The fill character must be exactly one character long" || return
    repeat "$3" $(( $2 - ${#1} ))
    REPLY+=$1
}
