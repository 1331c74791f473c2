# A text with a character after it, up to a width.
pad_right() {
    (( ${#3} == 1 )) || raise TypeError "The fill character must be exactly one character long" || return
    REPLY=$1
    while (( ${#REPLY} < $2 )); do REPLY+=$3; done
}
