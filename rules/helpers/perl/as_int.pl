# A number as an integer, so that it can be told from a float.
sub as_int($number) {
    return unpack('q', pack('q', $number));
}
