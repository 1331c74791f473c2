# The product of the numbers up to $1, of any size.
factorial_big() {
    local -i _at
    [[ $1 != -* ]] || raise ValueError "factorial() not defined for negative values" || return
    REPLY=1
    for (( _at = 2; _at <= $1; _at++ )); do big "$REPLY" '*' "$_at"; done
}
