# $1 $2 $3 in floats, as Python shows the result; Bash itself has none.
float() {
    [[ $2 != [/%]* || ! $3 =~ ^-?0(\.0)?$ ]] || raise ZeroDivisionError "float division by zero" || return
    [[ $2$3 != '**-'* || ! $1 =~ ^-?0(\.0)?$ ]] || raise ZeroDivisionError "0.0 cannot be raised to a negative power" || return
    awk_float 'BEGIN {
        a = n(A); b = n(B)
        if (O == "+") r = a + b; else if (O == "-") r = a - b; else if (O == "*") r = a * b; else if (O == "/") r = a / b
        else if (O == "**") r = a ^ b
        else { m = a % b; q = (a - m) / b; if (m == 0) m = 0 / b; else if ((m < 0) != (b < 0)) { m += b; q -= 1 }; r = O == "%" ? m : sprintf("%.0f", q) + 0 }
        show(r)
    }' -v "A=$1" -v "B=$3" -v "O=$2"
    [[ $2 != '**' || $1$3 == *[in]* || $REPLY != *inf ]] || raise OverflowError "Numerical result out of range"
}
