# The value at a key that must be there.
sub value_of($entries, $key) {
    die "KeyError: " . ($key =~ /^-?\d+$/ ? $key : "'$key'") . "\n" unless exists $entries->{$key};
    return $entries->{$key};
}
