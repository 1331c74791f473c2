# The sum of floats.
sum_floats() {
    local _number _total=0.0
    for _number; do
        float "$_total" + "$_number"
        _total=$REPLY
    done
    REPLY=$_total
}
