# The places of a part with a step, in something of length $1.
stepped() {
    local -i _step=$4 _lo _hi
    (( _step )) || raise ValueError "slice step cannot be zero" || return
    local -i _least=$(( _step < 0 ? -1 : 0 )) _most=$(( _step < 0 ? $1 - 1 : $1 ))
    _lo=${2:-$(( _step < 0 ? _most : 0 ))} _hi=${3:-$(( _step < 0 ? -1 : _most ))}
    [[ -n $2 ]] && (( _lo < 0 )) && (( _lo += $1 ))
    [[ -n $3 ]] && (( _hi < 0 )) && (( _hi += $1 ))
    (( _lo = _lo < _least ? _least : _lo > _most ? _most : _lo ))
    (( _hi = _hi < _least ? _least : _hi > _most ? _most : _hi ))
    REPLY=()
    for (( ; _step > 0 ? _lo < _hi : _lo > _hi; _lo += _step )); do REPLY+=("$_lo"); done
}
