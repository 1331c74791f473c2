# A sum that has to fit in 64 bits.
checked_sum() {
    REPLY=$(( $1 + $2 ))
    (( ($2 < 0) == (REPLY < $1) )) || raise OverflowError "integer overflow: $1 + $2"
}
