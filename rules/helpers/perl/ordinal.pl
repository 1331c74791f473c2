# The code point of a string of length 1.
sub ordinal($text) {
    die failure('TypeError', 'ord() expected a character') if length($text) != 1;
    return ord($text);
}
