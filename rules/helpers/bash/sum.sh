# The sum of numbers.
sum() {
    local _number
    local -i _total=0
    for _number; do
        checked_sum "$_total" "$_number" || return
        _total=$REPLY
    done
    REPLY=$_total
}
