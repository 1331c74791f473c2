# The product of the numbers up to $1.
factorial() {
    (( $1 >= 0 )) || raise ValueError "factorial() not defined for negative values" || return
    local -i _at
    REPLY=1
    for (( _at = 2; _at <= $1; _at++ )); do checked_product "$REPLY" "$_at" || return; done
}
