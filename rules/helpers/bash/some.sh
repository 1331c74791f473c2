# A value that must be there.
some() {
    if [[ $1 == "$NONE" ]]; then
        raise TypeError "None where a value is needed"
        return
    fi
    REPLY=$1
}
