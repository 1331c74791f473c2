# A float without its fraction.
sub whole($value) {
    die failure($value == $value ? 'OverflowError' : 'ValueError', 'cannot convert float to integer') if $value != $value || abs($value) == 9**9**9;
    return int($value);
}
