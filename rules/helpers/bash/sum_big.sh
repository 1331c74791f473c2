# The sum of whole numbers of any size.
sum_big() {
    local _number _total=0
    for _number; do
        big "$_total" + "$_number"
        _total=$REPLY
    done
    REPLY=$_total
}
