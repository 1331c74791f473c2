# Whether a text begins with one of several others.
sub starts_with($text, @parts) {
    for my $part (@parts) { return 1 if substr($text, 0, length($part)) eq $part }
    return '';
}
