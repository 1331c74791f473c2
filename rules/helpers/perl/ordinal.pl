# The code point of a string of length 1.
sub ordinal($text) {
    return length($text) == 1 ? ord($text) : die "TypeError: ord() expected a character\n";
}
