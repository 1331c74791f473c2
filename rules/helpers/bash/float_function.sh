# A function of AWK on a float.
float_function() {
    if [[ $1 == sqrt && $2 == -[!0]* || $1 == log && ( $2 == -* || $2 == 0.0 ) ]]; then
        raise ValueError "math domain error"
        return
    fi
    awk_float "BEGIN { show($1(n(A))) }" -v "A=$2"
}
