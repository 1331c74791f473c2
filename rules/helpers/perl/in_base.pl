# The digits of an integer by a format, after a prefix and a sign.
sub in_base($value, $format, $prefix) {
    return ($value < 0 ? '-' : '') . $prefix . sprintf($format, abs($value));
}
