# Number of occurrences that don't overlap.
sub count_text($text, $part) {
    return length($text) + 1 if $part eq '';
    my @all = $text =~ /\Q$part\E/g;
    return scalar @all;
}
