# Is one of the numbers not 0?
any_of() {
    local _flag
    for _flag; do (( _flag )) && return; done
    return 1
}
