# A number as a float, so that a whole one can be told from an integer.
sub as_float($number) {
    return unpack('d', pack('d', $number));
}
