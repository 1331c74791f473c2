# Where a part begins and ends in something of length $1: $2 and $3 may count from the end or be empty.
part_bounds() {
    local -i _lo=${2:-0} _hi=${3:-$1}
    (( _lo = _lo < 0 ? _lo + $1 : _lo, _lo = _lo < 0 ? 0 : _lo > $1 ? $1 : _lo ))
    (( _hi = _hi < 0 ? _hi + $1 : _hi, _hi = _hi < _lo ? _lo : _hi > $1 ? $1 : _hi ))
    REPLY=("$_lo" "$_hi")
}
