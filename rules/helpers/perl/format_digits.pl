# The digits of a number that is not negative, by the type and the precision of a format specification.
sub format_digits($number, $type, $precision, $kind) {
    return sprintf("%$type", $number) if $type =~ /^[boxXd]$/;
    return chr($number) if $type eq 'c';
    return sprintf('%.' . ($precision // 6) . $type, $number) if $type =~ /^[fFeEgG]$/;
    return sprintf('%.' . ($precision // 6) . 'f%%', $number * 100) if $type eq '%';
    return defined($precision) ? sprintf("%.${precision}g", $number) : $kind eq 'f' ? float_text($number) : "$number";
}
