# The digits of a number in a base, after a sign and a prefix.
in_base() {
    local _digits='' _all=0123456789abcdef
    local -i _rest=${1#-}
    for (( ; _rest; _rest /= $2 )); do _digits=${_all:_rest % $2:1}$_digits; done
    [[ $1 == -* ]] && REPLY=-$3${_digits:-0} || REPLY=$3${_digits:-0}
}
