# The value at a key that must be there.
sub value_of($entries, $key, $shown = $key =~ /^-?\d+$/ ? $key : "'$key'") {
    return exists $entries->{$key} ? $entries->{$key} : die "KeyError: $shown\n";
}
