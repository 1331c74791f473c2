# -1, 0 or 1: how two texts compare.
compare_texts() {
    if [[ $1 < $2 ]]; then REPLY=-1; elif [[ $1 > $2 ]]; then REPLY=1; else REPLY=0; fi
}
