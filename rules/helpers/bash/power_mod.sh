# A power modulo $3.
power_mod() {
    local -i _result=1 _base=$(( ($1 % $3 + $3) % $3 )) _exponent=$2
    (( $3 < 1 << 31 && $3 > -(1 << 31) )) || raise OverflowError "a modulus of more than 31 bits" || return
    (( _exponent >= 0 )) || raise ValueError "a power below zero" || return
    for (( ; _exponent > 0; _exponent >>= 1 )); do
        (( _exponent & 1 )) && (( _result = _result * _base % $3 ))
        (( _base = _base * _base % $3 ))
    done
    REPLY=$(( (_result % $3 + $3) % $3 ))
}
