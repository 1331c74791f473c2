export LC_ALL=C.UTF-8
set -u

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
                local value4=${name:i + 1:1}
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
