use v5.36;
use utf8;

# Replace each run of a character by the character and, from two on, its count.
sub run_length_encode($text) {
    my $encoded = "";
    my $i = 0;
    while ($i < length($text)) {
        my $j = $i;
        while ($j < length($text) && substr($text, $j, 1) eq substr($text, $i, 1)) {
            $j++;
        }
        $encoded .= substr($text, $i, 1);
        if ($j - $i > 1) {
            $encoded .= "" . ($j - $i);
        }
        $i = $j;
    }
    return $encoded;
}
