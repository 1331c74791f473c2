# An integer rounded to a number of decimals, halves to even.
sub round_integer($value, $digits) {
    return $value if $digits >= 0;
    my $unit = 10**-$digits;
    my $rest = $value % $unit;
    my $below = $value - $rest;
    return $rest * 2 > $unit || ($rest * 2 == $unit && $below / $unit % 2) ? $below + $unit : $below;
}
