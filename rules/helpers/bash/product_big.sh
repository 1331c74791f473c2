# The product of whole numbers of any size.
product_big() {
    local _number _total=1
    for _number; do
        big "$_total" '*' "$_number"
        _total=$REPLY
    done
    REPLY=$_total
}
