# -1, 0 or 1: how two texts compare.
compare_texts() {
    REPLY=0
    if [[ $1 < $2 ]]; then
        REPLY=-1
    elif [[ $1 > $2 ]]; then
        REPLY=1
    fi
}
