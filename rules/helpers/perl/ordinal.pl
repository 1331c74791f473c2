# The code point of a string of length 1.
sub ordinal($text) {
    die "TypeError: ord() expected a character\n" if length($text) != 1;
    return ord($text);
}
