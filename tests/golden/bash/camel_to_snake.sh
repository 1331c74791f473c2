export LC_ALL=C.UTF-8
set -u

# Where a part begins and ends in something of length $1: $2 and $3 may count from the end or be empty.
part_bounds() {
    local -i _lo=${2:-0} _hi=${3:-$1}
    (( _lo = _lo < 0 ? _lo + $1 : _lo, _lo = _lo < 0 ? 0 : _lo > $1 ? $1 : _lo ))
    (( _hi = _hi < 0 ? _hi + $1 : _hi, _hi = _hi < _lo ? _lo : _hi > $1 ? $1 : _hi ))
    REPLY=("$_lo" "$_hi")
}

# The characters from a place to another.
text_part() {
    part_bounds "${#1}" "$2" "$3"
    REPLY=${1:REPLY[0]:REPLY[1] - REPLY[0]}
}

# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
camel_to_snake() {
    local name=$1
    local result=""
    local -i i
    for (( i = 0; i < ${#name}; i++ )); do
        local ch=${name:i:1}
        if [[ $ch == *[[:upper:]]* && $ch != *[[:lower:]]* ]]; then
            local -i flag=0
            if (( i > 0 )); then
                local value2=${name:i - 1:1}
                [[ $value2 == *[[:lower:]]* && $value2 != *[[:upper:]]* ]] && flag=1
            fi
            local -i after_lower=$flag
            local -i flag2=0
            if { (( i > 0 )) && [[ ${name:i - 1:1} != "_" ]]; }; then
                text_part "$name" $(( i + 1 )) $(( i + 2 ))
                local value4=$REPLY
                [[ $value4 == *[[:lower:]]* && $value4 != *[[:upper:]]* ]] && flag2=1
            fi
            local -i before_lower=$flag2
            if (( after_lower || before_lower )); then
                result+=_
            fi
            result+=${ch,,}
        else
            result+=$ch
        fi
    done
    REPLY=$result
}
