# The numbers from $1 up to $2 by a step.
counted() {
    local -i _at=$1 _step=$3
    (( _step )) || raise ValueError "range() arg 3 must not be zero" || return
    REPLY=()
    for (( ; _step > 0 ? _at < $2 : _at > $2; _at += _step )); do REPLY+=("$_at"); done
}
