# A difference that has to fit in 64 bits.
checked_difference() {
    REPLY=$(( $1 - $2 ))
    (( ($2 > 0) == (REPLY < $1) )) || raise OverflowError "integer overflow: $1 - $2"
}
