# An integer rounded to a number of decimals, halves to even.
round_integer() {
    local -i _unit _rest _below
    REPLY=$1
    (( $2 < 0 )) || return 0
    _unit=$(( 10 ** -($2) )) _rest=$(( ($1 % _unit + _unit) % _unit )) _below=$(( $1 - _rest ))
    REPLY=$(( _below + (_rest * 2 > _unit || _rest * 2 == _unit && _below / _unit % 2 != 0 ? _unit : 0) ))
}
