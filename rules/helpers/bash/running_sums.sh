# The sums of the first numbers.
running_sums() {
    local _number
    local -i _total=0
    local -a _out=()
    for _number; do
        checked_sum "$_total" "$_number" || return
        _total=$REPLY
        _out+=("$_total")
    done
    REPLY=("${_out[@]}")
}
