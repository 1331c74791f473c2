# A power, which has to fit in 64 bits.
power() {
    local -i _exponent=$2
    local _result=1
    (( _exponent >= 0 )) || raise ValueError "negative exponent" || return
    if (( $1 >= -1 && $1 <= 1 )); then
        REPLY=$(( $1 ** (_exponent & 1 ? 1 : _exponent ? 2 : 0) ))
        return
    fi
    while (( _exponent-- )); do
        checked_product "$_result" "$1" || return
        _result=$REPLY
    done
    REPLY=$_result
}
