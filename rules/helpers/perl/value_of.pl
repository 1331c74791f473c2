# The value at a key that must be there.
sub value_of($entries, $key, $shown = $key =~ /^-?\d+$/ ? $key : "'$key'") {
    die "KeyError: $shown\n" unless exists $entries->{$key};
    return $entries->{$key};
}
