# The sum of numbers.
sum() {
    local _number
    REPLY=0
    for _number; do checked_sum "$REPLY" "$_number" || return; done
}
