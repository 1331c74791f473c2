# A sum, difference or product that has to fit in 64 bits.
checked() {
    local -i _a=$1 _b=$3 _result=$(( $1 $2 $3 ))
    local _fits=0
    case $2 in
        +) (( _fits = _b < 0 ? _result < _a : _result >= _a )) ;;
        -) (( _fits = _b < 0 ? _result > _a : _result <= _a )) ;;
        *) (( _fits = _a == 0 || (_a != -1 || _b != 1 << 63) && _result / _a == _b && !(_a == 1 << 63 && _b == -1) )) ;;
    esac
    (( _fits )) || raise OverflowError "integer overflow: $1 $2 $3" || return
    REPLY=$_result
}
