use v5.36;
use utf8;

# The character at an index, which may count from the end; outside raises.
sub char_at($text, $index) {
    die "IndexError: string index out of range\n" if $index < -length($text) || $index >= length($text);
    return substr($text, $index, 1);
}

# Replace each run of a character by the character and, from two on, its count.
sub run_length_encode($text) {
    my $encoded = "";
    my $i = 0;
    while ($i < length($text)) {
        my $j = $i;
        while ($j < length($text) && char_at($text, $j) eq char_at($text, $i)) {
            $j++;
        }
        $encoded .= char_at($text, $i);
        if ($j - $i > 1) {
            $encoded .= "" . ($j - $i);
        }
        $i = $j;
    }
    return $encoded;
}
