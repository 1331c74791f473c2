# The code point of a character.
ord() {
    (( ${#1} == 1 )) || raise TypeError "ord() expected a character, but string of length ${#1} found" || return
    printf -v REPLY '%d' "'$1"
}
