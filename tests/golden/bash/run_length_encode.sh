export LC_ALL=C.UTF-8
set -u

# Notes an error by its class and message, and fails.
raise() {
    ERROR=$1 MESSAGE=${2-}
    return 1
}

# The character at a place, which may count from the end.
char_at() {
    local -i _at=$2
    if (( _at < -${#1} || _at >= ${#1} )); then
        raise IndexError "string index out of range"
        return
    fi
    REPLY=${1:_at:1}
}

# Replace each run of a character by the character and, from two on, its count.
run_length_encode() {
    local text=$1
    local encoded=""
    local -i i=0
    while (( i < ${#text} )); do
        local -i j=$i
        while true; do
            local -i flag2=0
            if (( j < ${#text} )); then
                char_at "$text" "$j" || return
                local value4=$REPLY
                char_at "$text" "$i" || return
                [[ $value4 == "$REPLY" ]] && flag2=1
            fi
            (( flag2 )) || break
            (( j++ ))
        done
        char_at "$text" "$i" || return
        encoded+=$REPLY
        if (( j - i > 1 )); then
            encoded+="$(( j - i ))"
        fi
        i=$j
    done
    REPLY=$encoded
}
