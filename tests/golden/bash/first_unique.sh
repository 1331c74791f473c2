export LC_ALL=C.UTF-8
set -u

# Sets an entry of a dictionary: $1 its name, $2 the key, $3 the value.
put() {
    local -n _table=$1 _keys=$1_keys
    [[ -n ${_table[.$2]+set} ]] || _keys+=("$2")
    _table[.$2]=$3
}

# Stands for None: a word that no text is.
NONE=$'\x1aNone'

# The first character that occurs only once, or None.
first_unique() {
    local text=$1
    local -A counts=()
    local -a counts_keys=()
    local -i at
    local ch
    for (( at = 0; at < ${#text}; at++ )); do
        ch=${text:at:1}
        put counts "$ch" $(( ${counts[.$ch]-0} + 1 ))
    done
    for ch in "${counts_keys[@]}"; do
        local -i count=${counts[.$ch]}
        if (( count == 1 )); then
            REPLY=$ch
            return
        fi
    done
    REPLY=$NONE
}
