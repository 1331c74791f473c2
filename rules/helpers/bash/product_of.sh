# The product of numbers.
product_of() {
    local _number
    local -i _total=1
    for _number; do
        checked_product "$_total" "$_number" || return
        _total=$REPLY
    done
    REPLY=$_total
}
