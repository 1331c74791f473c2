# A value that must be there.
some() {
    [[ $1 != "$NONE" ]] || raise TypeError "None where a value is needed" || return
    REPLY=$1
}
