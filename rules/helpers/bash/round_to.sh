# A float rounded to so many digits after the point.
round_to() {
    [[ $1 != *[in]* ]] || { REPLY=$1; return; }
    awk_float 'BEGIN { t = 10 ^ -D; show(D < 0 ? sprintf("%.0f", A / t) * t : sprintf("%." D "f", A) * 1) }' -v "A=$1" -v "D=$2"
}
