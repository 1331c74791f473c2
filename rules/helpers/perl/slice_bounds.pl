# The bounds of a slice inside a length.
sub slice_bounds($length, $from, $to) {
    $from = !defined($from) ? 0 : $from < 0 ? max($from + $length, 0) : min($from, $length);
    $to = !defined($to) ? $length : $to < 0 ? max($to + $length, 0) : min($to, $length);
    return ($from, max($to - $from, 0));
}
